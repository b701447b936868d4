package dev.gangway.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializers of models. */
final class ModelDeserializers extends Deserializers.Base {
  private final Purpose purpose;

  ModelDeserializers(Purpose purpose) {
    this.purpose = purpose;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    Class<?> raw = type.getRawClass();
    return ModelCodecs.isModel(raw) ? new ModelDeserializer<>(raw, purpose) : null;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelCodecs.isModel(type);
  }
}
