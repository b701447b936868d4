package dev.gangway.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of models. */
final class ModelSerializers implements Serializers {
  private final Purpose purpose;

  ModelSerializers(Purpose purpose) {
    this.purpose = purpose;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      JsonFormat.Value format) {
    Class<?> raw = type.getRawClass();
    return ModelCodecs.isModel(raw) ? new ModelSerializer<>(raw, purpose) : null;
  }

  /** Returns what finds the serializers of maps' keys. */
  Serializers ofKeys() {
    return new Keys();
  }

  private static final class Keys implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.Value format) {
      Class<?> raw = type.getRawClass();
      return ModelCodecs.isModel(raw) ? new ModelKeySerializer<>(raw) : null;
    }
  }
}
