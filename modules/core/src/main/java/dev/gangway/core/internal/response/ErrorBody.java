package dev.gangway.core.internal.response;

import com.squareup.moshi.JsonReader;
import dev.gangway.core.spec.ErrorShape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okio.BufferedSource;

/** What an error body says, as far as it can be read: an error page in HTML says nothing. */
record ErrorBody(String message, Map<String, List<String>> fields) {
  /** Where messages that name no field stand among those that do. */
  private static final String UNNAMED = "";

  /** Where messages stand by habit and by RFC 9457 and RFC 6749, the best first. */
  private static final List<String> USUAL =
      List.of("message", "detail", "error_description", "error", "title", "description");

  private static final int MOST_DEPTH = 4;

  /** Reads a body; of one that breaks off, what it says before. */
  static ErrorBody read(BufferedSource body, ErrorShape shape) {
    Map<String, String> messages = new LinkedHashMap<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (JsonReader reader = JsonReader.of(body)) {
      // Moshi takes some long numbers for no JSON, and with them all that comes after.
      reader.setLenient(true);
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
        first(shape.messages(), messages)
            .or(() -> unnamed(fields))
            .or(() -> first(USUAL, messages))
            .orElse("");
    return new ErrorBody(message, Collections.unmodifiableMap(fields));
  }

  private static Optional<String> first(List<String> names, Map<String, String> messages) {
    return names.stream()
        .map(name -> messages.getOrDefault(name, ""))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static Optional<String> unnamed(Map<String, List<String>> fields) {
    return Optional.ofNullable(fields.get(UNNAMED)).map(texts -> String.join(" ", texts));
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
      } else if (shape.messages().contains(name) || USUAL.contains(name)) {
        messages.put(name, readMessage(reader));
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

  /** Reads what a field says, which may be deeper in it: {@code {"error":{"message":"…"}}}. */
  private static String readMessage(JsonReader reader) throws IOException {
    return isScalar(reader) ? text(reader) : readNested(reader, MOST_DEPTH);
  }

  /** Returns what the usual fields say, else all texts, as of messages by field. */
  private static String readNested(JsonReader reader, int depth) throws IOException {
    if (isScalar(reader)) {
      // A number or a flag within an object is a code.
      boolean says = reader.peek() == JsonReader.Token.STRING;
      String text = text(reader);
      return says ? text : "";
    }
    if (depth == 0 || reader.peek() == JsonReader.Token.NULL) {
      reader.skipValue();
      return "";
    }
    return reader.peek() == JsonReader.Token.BEGIN_ARRAY
        ? readNestedArray(reader, depth)
        : readNestedObject(reader, depth);
  }

  private static String readNestedArray(JsonReader reader, int depth) throws IOException {
    List<String> texts = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      texts.add(isScalar(reader) ? text(reader) : readNested(reader, depth - 1));
    }
    reader.endArray();
    return joined(texts);
  }

  private static String readNestedObject(JsonReader reader, int depth) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      texts.put(reader.nextName(), readNested(reader, depth - 1));
    }
    reader.endObject();
    return first(USUAL, texts).orElseGet(() -> joined(texts.values()));
  }

  private static String joined(Collection<String> texts) {
    return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
  }

  private static List<String> readMessages(JsonReader reader) throws IOException {
    List<String> messages = new ArrayList<>();
    if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
      reader.beginArray();
      while (reader.hasNext()) {
        addMessage(reader, messages);
      }
      reader.endArray();
    } else {
      addMessage(reader, messages);
    }
    return List.copyOf(messages);
  }

  private static void addMessage(JsonReader reader, List<String> messages) throws IOException {
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
    return reader.peek() == JsonReader.Token.BOOLEAN
        ? Boolean.toString(reader.nextBoolean())
        : reader.nextString();
  }
}
