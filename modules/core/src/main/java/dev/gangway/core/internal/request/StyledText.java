package dev.gangway.core.internal.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.internal.json.Surrogates;
import dev.gangway.core.internal.json.ValueLimits;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.json.SentJson;
import dev.gangway.core.spec.FormField;
import dev.gangway.core.spec.Styled;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value's JSON form as the text of a parameter, in OpenAPI's styles. Cases that OpenAPI
 * leaves open: an object within an object is written as its JSON, except for {@code deepObject};
 * there lists of plain values are {@code a[]}, lists of objects {@code a[0][b]}.
 */
final class StyledText {

  /** One {@code name=value} of a query or form. */
  record Field(String name, String value) {}

  /** A JSON value: plain text, a list or an object. */
  private sealed interface Node {}

  private record Plain(String text) implements Node {}

  private record Many(List<Node> elements) implements Node {}

  private record Properties(Map<String, Node> properties, String json) implements Node {}

  /** Returns the fields of a query or form, not yet encoded for where a style joins no values. */
  static <T> List<Field> fields(Styled styled, JsonAdapter<T> codec, T value) throws IOException {
    if (styled.style().equals("json")) {
      return List.of(new Field(percent(styled.name()), percent(json(styled, codec, value))));
    }
    Node read = read(styled, codec, value);
    return fields(styled.name(), styled.style(), styled.explode(), read, StyledText::percent);
  }

  /**
   * Returns the form's fields for a field of JSON.
   *
   * @param encoding what is done to names and values, but not to a comma that joins them
   */
  static List<Field> fields(FormField field, JsonReader property, UnaryOperator<String> encoding)
      throws IOException {
    return fields(
        field.name(),
        field.style(),
        field.explode(),
        read("form field " + field.name(), property),
        encoding);
  }

  private static List<Field> fields(
      String name,
      String style,
      boolean explode,
      @Nullable Node value,
      UnaryOperator<String> encoding) {
    List<Field> fields = new ArrayList<>();
    if (style.equals("deepObject")) {
      deep(name, value, encoding, fields);
    } else if (explode && value instanceof Many many) {
      many.elements().forEach(each -> fields.add(field(name, plain(each), encoding)));
    } else if (explode && value instanceof Properties object) {
      object
          .properties()
          .forEach(
              (property, each) ->
                  fields.addAll(fields(property, style, true, repeated(each), encoding)));
    } else if (value != null && !isEmpty(value)) {
      String joined = String.join(delimiter(style, encoding), parts(value, "", encoding));
      fields.add(new Field(encoding.apply(name), joined));
    }
    return fields;
  }

  private static Field field(String name, String value, UnaryOperator<String> encoding) {
    return new Field(encoding.apply(name), encoding.apply(value));
  }

  /** An object within an exploded one would lose its name. */
  private static Node repeated(Node property) {
    return property instanceof Properties object ? new Plain(object.json()) : property;
  }

  private static void deep(
      String name, @Nullable Node value, UnaryOperator<String> encoding, List<Field> fields) {
    if (value instanceof Properties object) {
      object
          .properties()
          .forEach((property, each) -> deep(name + "[" + property + "]", each, encoding, fields));
    } else if (value instanceof Many many) {
      for (int i = 0; i < many.elements().size(); i++) {
        Node each = many.elements().get(i);
        deep(name + (each instanceof Plain ? "[]" : "[" + i + "]"), each, encoding, fields);
      }
    } else if (value instanceof Plain plain) {
      fields.add(field(name, plain.text(), encoding));
    }
  }

  private static String delimiter(String style, UnaryOperator<String> encoding) {
    return switch (style) {
      case "spaceDelimited" -> encoding.apply(" ");
      case "pipeDelimited" -> encoding.apply("|");
      default -> ",";
    };
  }

  /** Returns the text that takes the parameter's place in a path, encoded. */
  static <T> String path(Styled styled, JsonAdapter<T> codec, T value) throws IOException {
    UnaryOperator<String> encoding =
        text -> percent(WireText.requireNoControls("path parameter " + styled.name(), text, ""));
    if (styled.style().equals("json")) {
      return encoding.apply(json(styled, codec, value));
    }
    Node read = Objects.requireNonNullElse(read(styled, codec, value), new Plain(""));
    boolean explode = styled.explode();
    List<String> parts = parts(read, explode ? "=" : "", encoding);
    return switch (styled.style()) {
      case "label" -> "." + String.join(explode ? "." : ",", parts);
      case "matrix" -> matrix(percent(styled.name()), parts, explode, read instanceof Properties);
      default -> String.join(",", parts);
    };
  }

  private static String matrix(String name, List<String> parts, boolean explode, boolean named) {
    if (explode) {
      String before = named ? ";" : ";" + name + "=";
      return before + String.join(before, parts);
    }
    return ";" + name + "=" + String.join(",", parts);
  }

  /** Returns the value of a header, or null when there is nothing to say. */
  static <T> @Nullable String header(Styled styled, JsonAdapter<T> codec, T value)
      throws IOException {
    if (styled.style().equals("json")) {
      return json(styled, codec, value);
    }
    Node read = read(styled, codec, value);
    return read == null || isEmpty(read)
        ? null
        : String.join(",", parts(read, styled.explode() ? "=" : "", UnaryOperator.identity()));
  }

  /** Returns the cookies, each as {@code name=value}. */
  static <T> List<String> cookies(Styled styled, JsonAdapter<T> codec, T value) throws IOException {
    return fields(styled, codec, value).stream()
        .map(field -> field.name() + "=" + field.value())
        .toList();
  }

  /** Returns the values, an object's each after its name. */
  private static List<String> parts(Node value, String between, UnaryOperator<String> encoding) {
    List<String> parts = new ArrayList<>();
    if (value instanceof Many many) {
      many.elements().forEach(each -> parts.add(encoding.apply(plain(each))));
    } else if (value instanceof Properties object) {
      object
          .properties()
          .forEach(
              (name, each) -> {
                String property = encoding.apply(name);
                String text = encoding.apply(plain(each));
                if (between.isEmpty()) {
                  parts.add(property);
                  parts.add(text);
                } else {
                  parts.add(property + between + text);
                }
              });
    } else {
      parts.add(encoding.apply(plain(value)));
    }
    return parts;
  }

  private static String plain(Node value) {
    if (value instanceof Plain plain) {
      return plain.text();
    }
    return value instanceof Properties object
        ? object.json()
        : String.join(",", parts(value, "", UnaryOperator.identity()));
  }

  private static boolean isEmpty(Node value) {
    return (value instanceof Many many && many.elements().isEmpty())
        || (value instanceof Properties object && object.properties().isEmpty());
  }

  private static <T> String json(Styled styled, JsonAdapter<T> codec, T value) throws IOException {
    Buffer json = new Buffer();
    SentJson.write(JsonWriter.of(json), "parameter " + styled.name(), codec, value);
    return json.readUtf8();
  }

  private static <T> @Nullable Node read(Styled styled, JsonAdapter<T> codec, T value)
      throws IOException {
    Buffer json = new Buffer();
    String what = "parameter " + styled.name();
    SentJson.write(JsonWriter.of(json), what, codec, value);
    try (JsonReader reader = JsonReader.of(json)) {
      return read(what, reader);
    }
  }

  private static @Nullable Node read(String what, JsonReader reader) throws IOException {
    return switch (WrittenJson.peek(reader)) {
      case NULL -> reader.nextNull();
      case BEGIN_ARRAY -> readList(what, reader);
      case BEGIN_OBJECT -> readObject(what, reader);
      case BOOLEAN -> new Plain(Boolean.toString(reader.nextBoolean()));
      case NUMBER -> new Plain(number(what, reader.nextString()));
      default -> new Plain(Surrogates.require(what, reader.nextString()));
    };
  }

  private static String number(String what, String text) {
    return ValueLimits.require(what, new BigDecimal(text)).toPlainString();
  }

  private static Node readList(String what, JsonReader reader) throws IOException {
    List<Node> elements = new ArrayList<>();
    reader.beginArray();
    while (WrittenJson.hasNext(reader)) {
      Node element = read(what, reader);
      if (element != null) {
        elements.add(element);
      }
    }
    reader.endArray();
    return new Many(elements);
  }

  private static Node readObject(String what, JsonReader reader) throws IOException {
    String json = Objects.requireNonNull(Scalars.RAW.fromJson(reader.peekJson())).text();
    Map<String, Node> properties = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = Surrogates.require(what, reader.nextName());
      Node property = read(what, reader);
      if (property != null) {
        properties.put(name, property);
      }
    }
    reader.endObject();
    return new Properties(properties, json);
  }

  /** Encodes all but letters, digits and {@code -._~}, so that no delimiter can be mistaken. */
  static String percent(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return encoded.toString();
  }

  private StyledText() {}
}
