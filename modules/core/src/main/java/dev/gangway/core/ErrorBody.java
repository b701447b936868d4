package dev.gangway.core;

import com.squareup.moshi.JsonReader;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** What an error body says, as far as it can be read: an error page in HTML says nothing. */
record ErrorBody(String message, Map<String, List<String>> fields) {
  /** Where messages that name no field stand among those that do. */
  private static final String UNNAMED = "";

  /** Reads a body; of one that breaks off, what it says before. */
  static ErrorBody read(BufferedSource body, ErrorShape shape) {
    Map<String, String> messages = new LinkedHashMap<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (JsonReader reader = JsonReader.of(body)) {
      if (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
        read(reader, shape, messages, fields);
      }
    } catch (IOException | RuntimeException notJson) {
      return of(shape, messages, fields);
    }
    return of(shape, messages, fields);
  }

  private static ErrorBody of(
      ErrorShape shape, Map<String, String> messages, Map<String, List<String>> fields) {
    String message =
        shape.messages().stream()
            .map(name -> messages.getOrDefault(name, ""))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseGet(() -> String.join(" ", fields.getOrDefault(UNNAMED, List.of())));
    return new ErrorBody(message, Collections.unmodifiableMap(fields));
  }

  private static void read(
      JsonReader reader,
      ErrorShape shape,
      Map<String, String> messages,
      Map<String, List<String>> fields)
      throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (!shape.fields().isEmpty() && name.equals(shape.fields())) {
        readFields(reader, fields);
      } else if (shape.messages().contains(name)) {
        messages.put(name, String.join(" ", readMessages(reader)));
      } else {
        reader.skipValue();
      }
    }
  }

  /**
   * Reads messages by field; Laravel sends a string or a list for each, and {@code []} or {@code
   * {}} for none.
   */
  private static void readFields(JsonReader reader, Map<String, List<String>> fields)
      throws IOException {
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        while (reader.hasNext()) {
          fields.put(reader.nextName(), readMessages(reader));
        }
        reader.endObject();
      }
      case BEGIN_ARRAY, STRING -> {
        List<String> unnamed =
            readMessages(reader).stream().filter(each -> !each.isEmpty()).toList();
        if (!unnamed.isEmpty()) {
          fields.put(UNNAMED, unnamed);
        }
      }
      default -> reader.skipValue();
    }
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
