package dev.gangway.jackson;

import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.RawJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value by its codec, with the tolerance that a provider's response has. */
final class ModelDeserializer<T> extends StdDeserializer<T> {
  private final Class<T> type;
  private final transient Purpose purpose;

  ModelDeserializer(Class<T> type, Purpose purpose) {
    super(type);
    this.type = type;
    this.purpose = purpose;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) throws JacksonException {
    JsonCodec<Object> codec = ModelCodecs.of(type);
    if (purpose == Purpose.PRINT || codec == null) {
      return context.reportInputMismatch(
          this,
          codec == null
              ? "A " + type.getSimpleName() + " cannot be read from JSON."
              : "JSON for Purpose.PRINT is not read. Read with a mapper for Purpose.STORE.");
    }
    String json = Tokens.json(in);
    Object value;
    try {
      value = codec.parse(json, type.getSimpleName());
    } catch (IllegalArgumentException e) {
      return context.reportInputMismatch(this, "%s", e.getMessage());
    }
    return type.isInstance(value)
        ? type.cast(value)
        : context.reportInputMismatch(
            this,
            "Expected %s but found %s.",
            type.getSimpleName(),
            value.getClass().getSimpleName());
  }

  @Override
  public @Nullable T getNullValue(DeserializationContext context) {
    return type == RawJson.class ? type.cast(RawJson.NULL) : null;
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }

  /** Refuses to merge: a new value would lack the fields that the JSON does not have. */
  @Override
  public T deserialize(JsonParser in, DeserializationContext context, T into)
      throws JacksonException {
    return context.reportInputMismatch(
        this,
        "A %s is immutable and cannot be updated. Read a new one, or use its builder.",
        type.getSimpleName());
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }

  @Override
  public boolean isCachable() {
    return true;
  }
}
