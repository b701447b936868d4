package dev.gangway.core.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.StringJoiner;
import java.util.TreeMap;
import okio.Buffer;

/** Compares JSON texts whatever the order of their fields. */
final class Json {

  /** Returns the text with the fields of each object by name, and every scalar as it stands. */
  static String sorted(String text) throws IOException {
    return sorted(JsonReader.of(new Buffer().writeUtf8(text)));
  }

  private static String sorted(JsonReader reader) throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        TreeMap<String, String> fields = new TreeMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
          fields.put(reader.nextName(), sorted(reader));
        }
        reader.endObject();
        return fields.toString();
      }
      case BEGIN_ARRAY -> {
        StringJoiner elements = new StringJoiner(",", "[", "]");
        reader.beginArray();
        while (reader.hasNext()) {
          elements.add(sorted(reader));
        }
        reader.endArray();
        return elements.toString();
      }
      case STRING -> {
        return '"' + reader.nextString() + '"';
      }
      case NULL -> {
        reader.nextNull();
        return "null";
      }
      default -> {
        return reader.peek() == JsonReader.Token.BOOLEAN
            ? String.valueOf(reader.nextBoolean())
            : reader.nextString();
      }
    }
  }

  private Json() {}
}
