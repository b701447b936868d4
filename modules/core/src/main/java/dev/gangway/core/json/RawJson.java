package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.GetterGuard;
import dev.gangway.core.internal.json.Surrogates;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value kept as the text it came in: numbers keep their digits, objects the order of their
 * fields.
 */
public final class RawJson implements GetterGuard {
  /** JSON's {@code null}. */
  public static final RawJson NULL = new RawJson("null");

  private static final String ABSENT = "";

  private static final String SPELLING = "the value";

  private final String text;

  /** What should be here, of a field that the record knows; a constant if nothing is wrong. */
  private final @Nullable String expected;

  /** The value that came before this one under the same name. */
  private final @Nullable RawJson earlier;

  private RawJson(String text) {
    this(text, null, null);
  }

  private RawJson(String text, @Nullable String expected, @Nullable RawJson earlier) {
    this.text = text;
    this.expected = expected;
    this.earlier = earlier;
  }

  /**
   * Returns the value written as this JSON text.
   *
   * @throws IllegalArgumentException when the text is not one JSON value
   */
  public static RawJson of(String text) {
    Surrogates.require("JSON text", Objects.requireNonNull(text, "text"));
    try (JsonInput in = JsonInput.of(new Buffer().writeUtf8(text))) {
      RawJson value = in.raw();
      in.finish();
      return value;
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

  /** Returns the value of a field that its codec takes for absent. */
  static RawJson absent(String text) {
    return new RawJson(text, ABSENT, null);
  }

  /** Returns the value of a field that is not what the document describes. */
  static RawJson odd(String text, String expected) {
    return new RawJson(text, expected, null);
  }

  /** Returns the text of a field whose value was read, but is not written, like this. */
  static RawJson spelling(String text) {
    return new RawJson(text, SPELLING, null);
  }

  /** Returns whether this is the text of a field that the record has a value of. */
  boolean isSpelling() {
    return SPELLING.equals(expected);
  }

  /** Returns this value as the one that came after another under the same name. */
  RawJson after(RawJson before) {
    return new RawJson(text, expected, before);
  }

  /** Returns the value that came before this one under the same name. */
  @Nullable RawJson earlier() {
    return earlier;
  }

  /** Returns whether this stands for a field that the record knows and has no value of. */
  boolean isOfField() {
    return expected != null;
  }

  /** Returns what should be here; null if this is not a value, or may be one. */
  @Nullable String expected() {
    return ABSENT.equals(expected) || isSpelling() ? null : expected;
  }

  // Never called. A mapper that finds setters refuses a property with two, before it reads any
  // record, for each has a map of these. Else it would drop the fields whose names it does not
  // know.
  @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
  private void setGangwayModule(List<RawJson> unused) {}

  @SuppressWarnings({"UnusedMethod", "UnusedVariable"})
  private void setGangwayModule(Map<String, RawJson> unused) {}

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
    try (JsonInput in = JsonInput.of(new Buffer().writeUtf8(text))) {
      return in.read(codec);
    } catch (IOException e) {
      throw new IllegalStateException("A kept JSON value can no longer be read.", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    RawJson mine = this;
    @Nullable RawJson theirs = other instanceof RawJson raw ? raw : null;
    while (mine != null && theirs != null && mine.text.equals(theirs.text)) {
      mine = mine.earlier;
      theirs = theirs.earlier;
    }
    return mine == null && theirs == null;
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
