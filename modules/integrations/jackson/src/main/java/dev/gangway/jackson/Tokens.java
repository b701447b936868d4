package dev.gangway.jackson;

import java.io.StringWriter;
import java.math.BigInteger;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.DatabindException;

/** Copies values token by token. Numbers keep their text where the target is JSON. */
final class Tokens {
  /** Longer numbers take too long to convert, as Jackson's own limit says. */
  private static final int LONGEST_NUMBER = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** Returns a parser of what a codec wrote, at its first token. */
  static JsonParser parser(String json) throws JacksonException {
    JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json);
    parser.nextToken();
    return parser;
  }

  /** Returns the JSON of the value at which the parser is; it is at the value's end then. */
  static String json(JsonParser from) throws JacksonException {
    StringWriter json = new StringWriter();
    try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
      JsonToken first = from.currentToken();
      // The start of the object is gone where Jackson has read the name of its class.
      if (first == JsonToken.PROPERTY_NAME || first == JsonToken.END_OBJECT) {
        to.writeStartObject();
        copyRest(from, to);
        to.writeEndObject();
      } else {
        copy(from, to);
      }
    }
    return json.toString();
  }

  /** Returns a text as a JSON string. */
  static String quoted(String text) throws JacksonException {
    StringWriter json = new StringWriter();
    try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
      to.writeString(text);
    }
    return json.toString();
  }

  /** Copies the value at which the parser is. */
  static void copy(JsonParser from, JsonGenerator to) throws JacksonException {
    int depth = 0;
    do {
      depth += write(from, to);
    } while (depth > 0 && from.nextToken() != null);
  }

  /** Copies the fields or elements that are left, up to the end of their object or array. */
  static void copyRest(JsonParser from, JsonGenerator to) throws JacksonException {
    for (JsonToken token = from.currentToken();
        token != null && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY;
        token = from.nextToken()) {
      copy(from, to);
    }
  }

  /** Returns by how much the depth changes. */
  private static int write(JsonParser from, JsonGenerator to) throws JacksonException {
    switch (from.currentToken()) {
      case START_OBJECT -> {
        to.writeStartObject();
        return 1;
      }
      case START_ARRAY -> {
        to.writeStartArray();
        return 1;
      }
      case END_OBJECT -> {
        to.writeEndObject();
        return -1;
      }
      case END_ARRAY -> {
        to.writeEndArray();
        return -1;
      }
      case PROPERTY_NAME -> to.writeName(from.currentName());
      case VALUE_TRUE -> to.writeBoolean(true);
      case VALUE_FALSE -> to.writeBoolean(false);
      case VALUE_NULL -> to.writeNull();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(from, to);
      case VALUE_EMBEDDED_OBJECT -> writeEmbedded(from, to, from.getEmbeddedObject());
      default -> to.writeString(from.getString());
    }
    return 0;
  }

  private static void writeNumber(JsonParser from, JsonGenerator to) throws JacksonException {
    if (from.isNaN()) {
      throw DatabindException.from(from, "Expected a number that JSON has, not NaN or infinity.");
    }
    if (to instanceof JsonGeneratorBase) {
      to.writeNumber(from.getString());
      return;
    }
    int length = from.getString().length();
    if (length > LONGEST_NUMBER) {
      throw DatabindException.from(
          to, "A number of " + length + " characters can be written as JSON only.");
    }
    if (from.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
      to.writeNumber(from.getDecimalValue());
    } else if (from.getNumberValue() instanceof BigInteger large) {
      to.writeNumber(large);
    } else {
      to.writeNumber(from.getLongValue());
    }
  }

  private static void writeEmbedded(JsonParser from, JsonGenerator to, @Nullable Object value)
      throws JacksonException {
    if (value == null) {
      to.writeNull();
    } else if (value instanceof byte[] bytes) {
      to.writeString(Base64.getEncoder().encodeToString(bytes));
    } else {
      throw DatabindException.from(
          from, "Expected JSON, but found an object of " + value.getClass().getName() + ".");
    }
  }

  private Tokens() {}
}
