package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** What generated codecs read from: Moshi's reader, tolerant of what providers send. */
public final class JsonInput {
  private final JsonReader reader;
  private final @Nullable Buffer ahead;
  // What a record does not know may be called by personal data.
  private @Nullable String lastUnknown;

  JsonInput(JsonReader reader) {
    this(reader, null);
  }

  /** {@code ahead} begins with what the reader has not read yet, if that is known. */
  private JsonInput(JsonReader reader, @Nullable Buffer ahead) {
    this.reader = reader;
    this.ahead = ahead;
  }

  /**
   * Returns the input that takes what it reads from the source. It sees what comes there, and so
   * reads faster than from a {@link JsonReader} alone.
   */
  public static JsonInput of(BufferedSource json) {
    return new JsonInput(JsonReader.of(json), json.getBuffer());
  }

  /** Returns the reader, which stands where this does. */
  public JsonReader reader() {
    return reader;
  }

  /**
   * Begins an object. PHP writes an empty object as {@code []}, which begins an object without
   * members.
   *
   * @return false when the value was {@code null}, which has then been read
   */
  public boolean begin() throws IOException {
    return Members.begin(reader);
  }

  /** Returns whether the object has another member. */
  public boolean hasNext() throws IOException {
    try {
      return reader.hasNext();
    } catch (JsonEncodingException e) {
      throw withoutUnknownName(e);
    }
  }

  /**
   * Reads the next member's name and returns its index. If it is none of these, reads nothing and
   * returns -1.
   */
  public int name(Names names) throws IOException {
    try {
      return reader.selectName(names.options());
    } catch (JsonEncodingException e) {
      throw withoutUnknownName(e);
    }
  }

  /** Reads a value. */
  public <T> @Nullable T read(JsonAdapter<T> adapter) throws IOException {
    return adapter instanceof JsonCodec<T> codec ? codec.read(this) : adapter.fromJson(reader);
  }

  /** Reads a member that the record does not know and keeps it. */
  public Map<String, RawJson> keep(@Nullable Map<String, RawJson> kept) throws IOException {
    String name = reader.nextName();
    lastUnknown = name;
    try {
      return Members.keep(kept, name, reader);
    } catch (JsonEncodingException e) {
      throw withoutUnknownName(e);
    }
  }

  /** The path in a message ends with the name that was read last. */
  private JsonEncodingException withoutUnknownName(JsonEncodingException malformed) {
    String message = String.valueOf(malformed.getMessage());
    String end = "." + lastUnknown;
    return lastUnknown != null && message.endsWith(end)
        ? new JsonEncodingException(message.substring(0, message.length() - end.length()) + ".*")
        : malformed;
  }

  /** Ends what {@link #begin} began. */
  public void end() throws IOException {
    Members.end(reader);
  }

  /** Returns whether the next value is {@code null}, which has then been read. */
  boolean readNull() throws IOException {
    if (reader.peek() != JsonReader.Token.NULL) {
      return false;
    }
    reader.<Object>nextNull();
    return true;
  }

  /**
   * Returns whether the next value is a number without fraction and exponent that fits in a long,
   * so that no text need be made of it. False when that cannot be told.
   */
  boolean atLong() throws IOException {
    if (ahead == null || reader.peek() != JsonReader.Token.NUMBER) {
      return false;
    }
    if (ahead.exhausted()) {
      // The reader has looked for what comes after the number.
      return true;
    }
    // Looking at such a number takes it from the buffer. Any other stays there until it is read.
    byte next = ahead.getByte(0);
    return next != '-' && (next < '0' || next > '9');
  }

  /** Tells what should be here. Never what is: it may be personal. */
  JsonDataException expected(String what) {
    return new JsonDataException(
        "Expected " + what + " but found other text at path " + reader.getPath());
  }
}
