package dev.gangway.core;

import com.squareup.moshi.JsonReader;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What an error body says, as far as it can be read: an error page in HTML says nothing. */
record ErrorBody(String message, Map<String, List<String>> fields) {
  private static final ErrorBody SILENT = new ErrorBody("", Map.of());

  static ErrorBody read(Buffer body, ErrorShape shape) {
    try (JsonReader reader = JsonReader.of(body)) {
      return reader.peek() == JsonReader.Token.BEGIN_OBJECT ? read(reader, shape) : SILENT;
    } catch (IOException | RuntimeException notJson) {
      return SILENT;
    }
  }

  private static ErrorBody read(JsonReader reader, ErrorShape shape) throws IOException {
    Map<String, String> messages = new LinkedHashMap<>();
    Map<String, List<String>> fields = Map.of();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (name.equals(shape.fields())) {
        fields = readFields(reader);
      } else if (shape.messages().contains(name)) {
        messages.put(name, String.join(" ", readMessages(reader)));
      } else {
        reader.skipValue();
      }
    }
    String message =
        shape.messages().stream()
            .map(messages::get)
            .filter(m -> m != null && !m.isEmpty())
            .findFirst()
            .orElse("");
    return new ErrorBody(message, fields);
  }

  /**
   * Reads messages by field; Laravel sends a string or a list for each, and {@code []} or {@code
   * {}} for none. Messages without fields stand under the empty name.
   */
  private static Map<String, List<String>> readFields(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
      List<String> unnamed = readMessages(reader);
      return unnamed.isEmpty() ? Map.of() : Map.of("", unnamed);
    }
    if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
      reader.skipValue();
      return Map.of();
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      fields.put(reader.nextName(), readMessages(reader));
    }
    reader.endObject();
    return Collections.unmodifiableMap(fields);
  }

  private static List<String> readMessages(JsonReader reader) throws IOException {
    List<String> messages = new ArrayList<>();
    if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
      reader.beginArray();
      while (reader.hasNext()) {
        readMessage(reader, messages);
      }
      reader.endArray();
    } else {
      readMessage(reader, messages);
    }
    return List.copyOf(messages);
  }

  private static void readMessage(JsonReader reader, List<String> messages) throws IOException {
    if (isScalar(reader)) {
      messages.add(text(reader));
    } else {
      reader.skipValue();
    }
  }

  private static boolean isScalar(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case STRING, NUMBER, BOOLEAN -> true;
      default -> false;
    };
  }

  private static String text(JsonReader reader) throws IOException {
    @Nullable String text = Scalars.STRING.fromJson(reader);
    return text == null ? "" : text;
  }
}
