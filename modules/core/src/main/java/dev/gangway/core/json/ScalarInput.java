package dev.gangway.core.json;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Single values as codecs read them, and the messages about those that they cannot. */
abstract sealed class ScalarInput permits JsonInput {
  final JsonBytes json;

  ScalarInput(JsonBytes json) {
    this.json = json;
  }

  /**
   * Returns the path of what comes next, for a message. Names that may be personal are left out.
   */
  public final String path() {
    return json.path.toString();
  }

  /** Returns whether the next value begins with this token of {@link JsonBytes}. */
  final boolean at(int token) {
    return json.token() == token;
  }

  final boolean atBoolean() {
    return at(JsonBytes.TRUE) || at(JsonBytes.FALSE);
  }

  /** Returns whether the next value is {@code null}, which has then been read. */
  final boolean readNull() throws IOException {
    if (json.token() != JsonBytes.NULL) {
      return false;
    }
    json.done();
    return true;
  }

  /**
   * Returns whether the next value is a number without fraction and exponent of at most 18 digits,
   * so that no text need be made of it.
   */
  final boolean atLong() {
    return json.token() == JsonBytes.NUMBER && json.number().scale() == 0;
  }

  /** Returns whether the next value is such a number that fits in 32 bits. */
  final boolean atInteger() {
    return atLong() && json.number().unscaled() == (int) json.number().unscaled();
  }

  /** Returns the number that {@link #atLong} has found. */
  final long nextLong() throws IOException {
    long value = json.number().unscaled();
    json.done();
    return value;
  }

  /**
   * Returns whether the next value is a number, or a string of one, without exponent and with at
   * most 18 digits, so that no text need be made of it.
   */
  final boolean atDecimal() throws IOException {
    return switch (json.token()) {
      case JsonBytes.NUMBER -> json.number().scale() >= 0;
      case JsonBytes.STRING -> json.quotesPlainNumber();
      default -> false;
    };
  }

  /** Returns the number that {@link #atDecimal} has found. */
  final BigDecimal nextDecimal() throws IOException {
    BigDecimal value = BigDecimal.valueOf(json.number().unscaled(), json.number().scale());
    json.passNumber();
    return value;
  }

  /** Returns true or false, which {@link #atBoolean} has found. */
  final boolean nextBoolean() throws IOException {
    boolean value = json.token() == JsonBytes.TRUE;
    json.done();
    return value;
  }

  /**
   * Returns the text of a string or number.
   *
   * @param expected what the message says that should be here
   */
  final String nextText(String expected) throws IOException {
    int token = json.token();
    if (token != JsonBytes.STRING && token != JsonBytes.NUMBER) {
      throw unlike(expected);
    }
    return json.text();
  }

  /** Returns the string that comes next if it has the codec's usual form, else reads nothing. */
  final <T> @Nullable T nextUsual(TextCodec<T> codec) throws IOException {
    if (json.token() != JsonBytes.STRING) {
      return null;
    }
    int end = json.endOfPlainText();
    T value = end < 0 ? null : codec.parse(json.bytes(), json.start() + 1, end);
    if (value != null) {
      json.passText(end);
    }
    return value;
  }

  /** Returns the index of the string that comes next, which has then been read, or else -1. */
  final int select(FieldNames texts) throws IOException {
    return json.token() == JsonBytes.STRING ? json.select(texts) : -1;
  }

  /** Tells what should be here. Never what is: it may be personal. */
  final JsonDataException expected(String what) {
    return new JsonDataException("Expected " + what + " but found other text at path " + path());
  }

  /** Tells what should be here, and what kind of value is. */
  final JsonDataException unlike(String expected) throws IOException {
    return new JsonDataException(
        "Expected " + expected + " but found " + kind() + " at path " + path());
  }

  /** Returns what kind of value comes next, for a message. */
  private String kind() throws IOException {
    return switch (json.peek()) {
      case JsonBytes.STRING -> "a string";
      case JsonBytes.NUMBER -> "a number";
      case JsonBytes.TRUE, JsonBytes.FALSE -> "true or false";
      case JsonBytes.NULL -> "null";
      case JsonBytes.BEGIN_OBJECT -> "an object";
      case JsonBytes.BEGIN_ARRAY -> "a list";
      default -> "none";
    };
  }
}
