package dev.gangway.core.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;

/** Text that a lenient reader of Moshi's takes for JSON. */
final class LenientJson {

  /** Returns the text if it is JSON, else what the lenient reader makes of it. */
  static Buffer strict(Buffer text) throws IOException {
    try (JsonInput in = JsonInput.of(text)) {
      in.raw();
      in.finish();
      return text;
    } catch (IOException notStrict) {
      JsonReader reader = JsonReader.of(text);
      reader.setLenient(true);
      Buffer strict = new Buffer();
      JsonWriter writer = JsonWriter.of(strict);
      writer.setSerializeNulls(true);
      copy(reader, writer);
      return strict;
    }
  }

  private static void copy(JsonReader reader, JsonWriter writer) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        writer.beginObject();
        while (reader.hasNext()) {
          writer.name(reader.nextName());
          copy(reader, writer);
        }
        writer.endObject();
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        writer.beginArray();
        while (reader.hasNext()) {
          copy(reader, writer);
        }
        writer.endArray();
        reader.endArray();
      }
      case NUMBER -> TokenCopy.copyNumber(reader.nextString(), writer);
      case BOOLEAN -> writer.value(reader.nextBoolean());
      case NULL -> {
        reader.<Object>nextNull();
        writer.nullValue();
      }
      default -> writer.value(reader.nextString());
    }
  }

  private LenientJson() {}
}
