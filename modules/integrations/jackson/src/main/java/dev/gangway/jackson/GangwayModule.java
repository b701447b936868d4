package dev.gangway.jackson;

import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A Jackson module that reads and writes records, open enums, unions and {@link
 * dev.gangway.core.json.RawJson} of generated clients by their own codecs, wherever they stand. A
 * mapper's naming strategies and its rules for unknown fields do not affect them.
 *
 * <p>Mappers do not find this module by themselves, since its purpose has no default. Register it
 * once per mapper.
 */
public final class GangwayModule extends JacksonModule {
  private final Purpose purpose;

  /** Creates the module for mappers that write for this purpose. */
  public GangwayModule(Purpose purpose) {
    this.purpose = Objects.requireNonNull(purpose, "purpose");
  }

  @Override
  public String getModuleName() {
    return "Gangway " + purpose;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    ModelSerializers serializers = new ModelSerializers(purpose);
    context.addSerializers(serializers);
    context.addKeySerializers(serializers.ofKeys());
    context.addDeserializers(new ModelDeserializers(purpose));
    context.addKeyDeserializers(new EnumKeyDeserializers());
  }
}
