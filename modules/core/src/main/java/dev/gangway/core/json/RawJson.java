package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import java.io.IOException;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value kept as the text it came in: numbers keep their digits, objects the order of their
 * members.
 */
public final class RawJson {
  /** JSON's {@code null}. */
  public static final RawJson NULL = new RawJson("null");

  private final String text;

  private RawJson(String text) {
    this.text = text;
  }

  /**
   * Returns the value written as this JSON text.
   *
   * @throws IllegalArgumentException when the text is not one JSON value
   */
  public static RawJson of(String text) {
    WholeText.require("JSON text", Objects.requireNonNull(text, "text"));
    try {
      RawJson value = Scalars.RAW.fromJson(text);
      return Objects.requireNonNull(value);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "Expected one JSON value of " + text.length() + " characters, but it is not JSON.", e);
    }
  }

  /** Returns the value as a codec writes it, for instance that of a generated record. */
  public static <T> RawJson of(T value, JsonAdapter<T> codec) {
    return new RawJson(codec.toJson(Objects.requireNonNull(value, "value")));
  }

  static RawJson verbatim(String text) {
    return new RawJson(text);
  }

  /** Returns the JSON text. */
  public String text() {
    return text;
  }

  /** Returns whether this is JSON's {@code null}. */
  public boolean isNull() {
    return text.equals("null");
  }

  /**
   * Returns the value read with a codec, for instance that of a generated record.
   *
   * @throws com.squareup.moshi.JsonDataException when the value has another shape
   */
  public <T> T as(JsonAdapter<T> codec) {
    return Objects.requireNonNull(orNull(codec), "the value is null");
  }

  /**
   * Returns the value read with a codec; null when the codec takes it for absent.
   *
   * @throws com.squareup.moshi.JsonDataException when the value has another shape
   */
  public <T> @Nullable T orNull(JsonAdapter<T> codec) {
    try {
      return codec.fromJson(new Buffer().writeUtf8(text));
    } catch (IOException e) {
      throw new IllegalStateException("A kept JSON value can no longer be read.", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawJson raw && text.equals(raw.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Tells the length only: an unknown value may be personal. */
  @Override
  public String toString() {
    return "RawJson[" + text.length() + " characters]";
  }
}
