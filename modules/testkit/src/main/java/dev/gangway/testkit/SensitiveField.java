package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A field that the spec marks as sensitive, and values to plant in it. */
record SensitiveField(String schema, String name, JsonNode property) {
  static final String PLANTED = "planted-5ecr3t";

  private static final LocalDateTime DATE = LocalDateTime.of(1987, 6, 5, 4, 3, 2);

  /** Returns an object with a value of the field's type. */
  String json() {
    return object(value());
  }

  /** Returns objects with a value of each type, the field's own among them. */
  List<String> jsonOfAnyType() {
    String text = text(PLANTED);
    String object = "{\"x\":" + text + "}";
    return List.of(
        object(text), object("[" + text + "]"), object(object), object("[" + object + "]"));
  }

  /** Returns the value as it may be printed, without the quotes of JSON. */
  String printable() {
    return value().replace("\"", "");
  }

  private String object(String value) {
    return "{" + text(name) + ":" + value + "}";
  }

  private String value() {
    if (property.has("x-date-format")) {
      return text(date(property.path("x-date-format").textValue()));
    }
    String type = property.path("type").toString();
    return switch (property.path("format").asText()) {
      case "date" -> text(date("yyyy-MM-dd"));
      case "unixtime" -> "549864182";
      default -> ofType(type);
    };
  }

  private static String ofType(String type) {
    if (type.contains("array")) {
      return "[87.654321]";
    }
    if (type.contains("object")) {
      return "{\"x\":" + text(PLANTED) + "}";
    }
    if (type.contains("string")) {
      return text(PLANTED);
    }
    if (type.contains("number")) {
      return "87.654321";
    }
    return type.contains("integer") ? "549864182" : text(PLANTED);
  }

  private static String text(String value) {
    return '"' + value + '"';
  }

  private static String date(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(DATE);
  }

  @Override
  public String toString() {
    return schema + "." + name;
  }
}
