package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What generated codecs read from: Moshi's reader, tolerant of what providers send. */
public final class JsonInput {
  private final JsonReader reader;

  JsonInput(JsonReader reader) {
    this.reader = reader;
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
    return reader.hasNext();
  }

  /**
   * Reads the next member's name and returns its index. If it is none of these, reads nothing and
   * returns -1.
   */
  public int name(Names names) throws IOException {
    return reader.selectName(names.options());
  }

  /** Reads a value. */
  public <T> @Nullable T read(JsonAdapter<T> adapter) throws IOException {
    return adapter instanceof JsonCodec<T> codec ? codec.read(this) : adapter.fromJson(reader);
  }

  /** Reads a member that the record does not know and keeps it. */
  public Map<String, RawJson> keep(@Nullable Map<String, RawJson> kept) throws IOException {
    return Members.keep(kept, reader);
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

  /** Tells what should be here. Never what is: it may be personal. */
  JsonDataException expected(String what) {
    return new JsonDataException(
        "Expected " + what + " but found other text at path " + reader.getPath());
  }
}
