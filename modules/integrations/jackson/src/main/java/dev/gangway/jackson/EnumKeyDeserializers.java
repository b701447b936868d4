package dev.gangway.jackson;

import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.OpenEnum;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds what reads open enums that are the keys of maps. */
final class EnumKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    Class<?> raw = type.getRawClass();
    JsonCodec<Object> codec = OpenEnum.class.isAssignableFrom(raw) ? ModelCodecs.of(raw) : null;
    return codec == null ? null : new EnumKey(raw, codec);
  }

  private static final class EnumKey extends KeyDeserializer {
    private final Class<?> type;
    private final JsonCodec<Object> codec;

    EnumKey(Class<?> type, JsonCodec<Object> codec) {
      this.type = type;
      this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context)
        throws JacksonException {
      try {
        return Objects.requireNonNull(codec.parse(Tokens.quoted(key), type.getSimpleName()));
      } catch (IllegalArgumentException e) {
        return context.reportInputMismatch(type, "%s", e.getMessage());
      }
    }
  }
}
