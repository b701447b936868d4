package dev.gangway.jackson;

import dev.gangway.core.json.JsonCodec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes what the codec of a value writes. */
final class ModelSerializer<T> extends StdSerializer<T> {
  private final transient Purpose purpose;

  ModelSerializer(Class<T> type, Purpose purpose) {
    super(type);
    this.purpose = purpose;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context)
      throws JacksonException {
    try (JsonParser json = Tokens.parser(json(value, out))) {
      Tokens.copy(json, out);
    }
  }

  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types)
      throws JacksonException {
    try (JsonParser json = Tokens.parser(json(value, out))) {
      JsonToken first = json.currentToken();
      WritableTypeId id = types.typeId(value, first);
      types.writeTypePrefix(out, context, id);
      if (first.isScalarValue()) {
        Tokens.copy(json, out);
      } else {
        json.nextToken();
        Tokens.copyRest(json, out);
      }
      types.writeTypeSuffix(out, context, id);
    }
  }

  private String json(T value, JsonGenerator out) throws JacksonException {
    JsonCodec<T> codec = ModelCodecs.of(value.getClass());
    if (codec == null && purpose == Purpose.PRINT) {
      return "\"<secret>\"";
    }
    if (codec == null) {
      throw DatabindException.from(
          out,
          "The " + value.getClass().getSimpleName() + " cannot be stored: it is a credential.");
    }
    try {
      return purpose == Purpose.PRINT ? codec.redactedText(value) : codec.text(value);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw DatabindException.from(
          out, value.getClass().getSimpleName() + ": " + e.getMessage(), e);
    }
  }

  /** Refuses the annotation with which Jackson would not read what it has written. */
  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
    throw new UnsupportedOperationException(
        "A property of the type " + handledType().getSimpleName() + " cannot be @JsonUnwrapped.");
  }
}
