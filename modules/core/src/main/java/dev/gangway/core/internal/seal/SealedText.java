package dev.gangway.core.internal.seal;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.internal.response.NonConsumingSource;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The sealed text of a body.
 *
 * @param before what stands in the body before it
 * @param after what stands in the body after it
 */
record SealedText(Buffer before, String text, Buffer after) {

  /**
   * Returns the text, or null if the body has none: it is not JSON, or the field is something else.
   *
   * @param field the field with it; empty when the text is the whole body
   */
  static @Nullable SealedText find(Buffer body, String field) {
    try (BufferedSource copy = NonConsumingSource.of(body)) {
      return field.isEmpty() ? whole(copy) : within(copy, field);
    } catch (IOException | JsonDataException notJson) {
      return null;
    }
  }

  /** The text may stand in quotation marks. An open body is an object or an array. */
  private static @Nullable SealedText whole(BufferedSource body) throws IOException {
    String text = body.readUtf8().strip();
    if (text.startsWith("\"")) {
      try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(text))) {
        text = reader.nextString();
      }
    }
    return text.isEmpty() || text.startsWith("{") || text.startsWith("[")
        ? null
        : new SealedText(new Buffer(), text, new Buffer());
  }

  private static @Nullable SealedText within(BufferedSource body, String field) throws IOException {
    Buffer before = new Buffer();
    Buffer after = new Buffer();
    String text = null;
    try (JsonReader reader = JsonReader.of(body)) {
      // Moshi takes some long numbers for no JSON.
      reader.setLenient(true);
      reader.beginObject();
      before.writeByte('{');
      Buffer to = before;
      boolean first = true;
      while (reader.hasNext()) {
        if (!first) {
          to.writeByte(',');
        }
        first = false;
        String name = reader.nextName();
        quote(name, to);
        to.writeByte(':');
        if (text == null && name.equals(field) && reader.peek() == JsonReader.Token.STRING) {
          text = reader.nextString();
          to = after;
        } else {
          try (BufferedSource value = reader.nextSource()) {
            to.writeAll(value);
          }
        }
      }
      reader.endObject();
      to.writeByte('}');
      reader.setLenient(false);
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        return null;
      }
    }
    return text == null ? null : new SealedText(before, text, after);
  }

  /** Returns the body with this content in place of the text. */
  Buffer replaced(byte[] content) {
    Buffer replaced = new Buffer();
    replaced.write(before, before.size());
    replaced.write(content);
    replaced.write(after, after.size());
    return replaced;
  }

  static void quote(String text, Buffer to) throws IOException {
    JsonWriter writer = JsonWriter.of(to);
    writer.setLenient(true);
    writer.value(text);
    writer.flush();
  }
}
