package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The wire form that a form must have, by the document and only the words of
 * docs/decisions/forms-follow-their-encoding.md; it shares no code with the client.
 */
final class FormReference {

  /**
   * A field or part.
   *
   * @param type the content type of a part; empty for none
   */
  record Field(String name, String type, String value) {}

  private final JsonNode media;
  private final JsonNode schemas;
  private final boolean parts;
  private final boolean styles;
  private final List<Field> fields = new ArrayList<>();

  private FormReference(JsonNode media, JsonNode schemas, boolean parts, boolean styles) {
    this.media = media;
    this.schemas = schemas;
    this.parts = parts;
    this.styles = styles;
  }

  /** Returns the fields of a form in the order of the value's properties. */
  static List<Field> of(ObjectNode operation, JsonNode schemas, boolean modern, JsonNode value) {
    var content = operation.path("requestBody").path("content").properties().iterator().next();
    boolean parts = content.getKey().startsWith("multipart");
    FormReference form = new FormReference(content.getValue(), schemas, parts, !parts || modern);
    JsonNode properties = form.resolved(content.getValue().path("schema")).path("properties");
    for (Map.Entry<String, JsonNode> each : value.properties()) {
      form.field(each.getKey(), form.resolved(properties.path(each.getKey())), each.getValue());
    }
    return form.fields;
  }

  private JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asText();
    return ref.isEmpty() ? schema : schemas.path(ref.substring(ref.lastIndexOf('/') + 1));
  }

  private void field(String name, JsonNode schema, JsonNode value) {
    JsonNode encoding = media.path("encoding").path(name);
    String style = encoding.path("style").asText("form");
    boolean styled = styles && (encoding.has("explode") || !style.equals("form"));
    boolean explode = encoding.path("explode").asBoolean(style.equals("form"));
    if (isFile(schema)) {
      String type =
          encoding.has("contentType") ? chosen(encoding.path("contentType").asText()) : "";
      String usual = type.isEmpty() ? "application/octet-stream" : type;
      all(value).forEach(each -> add(name, usual, each.asText()));
    } else if (styled && value.isContainerNode()) {
      styled(name, style, explode, value);
    } else {
      plain(name, chosen(encoding.path("contentType").asText()), value, styled);
    }
  }

  private static boolean isFile(JsonNode schema) {
    return schema.path("format").asText().equals("binary")
        || schema.path("items").path("format").asText().equals("binary");
  }

  private static Iterable<JsonNode> all(JsonNode value) {
    return value.isArray() ? value : List.of(value);
  }

  private void plain(String name, String declared, JsonNode value, boolean styled) {
    boolean json = declared.matches(".*[/+]json");
    String type = parts && !styled ? declared : "";
    if (value.isArray() && json) {
      add(name, type, value.toString());
    } else {
      for (JsonNode each : all(value)) {
        boolean asJson = each.isContainerNode();
        String usual = asJson && parts && type.isEmpty() ? "application/json" : type;
        add(name, usual, asJson ? each.toString() : text(each));
      }
    }
  }

  /** Returns the first JSON type, else the first that is not a range. */
  private static String chosen(String declared) {
    String first = "";
    for (String each : declared.split(",")) {
      String type = each.strip();
      if (type.matches(".*[/+]json")) {
        return type;
      }
      if (first.isEmpty() && !type.contains("*")) {
        first = type;
      }
    }
    return first;
  }

  private void styled(String name, String style, boolean explode, JsonNode value) {
    if (style.equals("deepObject")) {
      deep(name, value);
    } else if (explode && value.isArray()) {
      value.forEach(each -> add(name, "", joined(each)));
    } else if (explode) {
      for (Map.Entry<String, JsonNode> each : value.properties()) {
        for (JsonNode one : all(each.getValue())) {
          add(each.getKey(), "", joined(one));
        }
      }
    } else if (!value.isEmpty()) {
      List<String> texts = new ArrayList<>();
      if (value.isArray()) {
        value.forEach(each -> texts.add(joined(each)));
      }
      value
          .properties()
          .forEach(each -> texts.addAll(List.of(each.getKey(), joined(each.getValue()))));
      String between =
          style.equals("pipeDelimited") ? "|" : style.equals("spaceDelimited") ? " " : ",";
      add(name, "", String.join(between, texts));
    }
  }

  private void deep(String name, JsonNode value) {
    for (Map.Entry<String, JsonNode> each : value.properties()) {
      deep(name + "[" + each.getKey() + "]", each.getValue());
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      deep(name + (value.get(i).isObject() ? "[" + i + "]" : "[]"), value.get(i));
    }
    if (!value.isContainerNode()) {
      add(name, "", text(value));
    }
  }

  private static String joined(JsonNode value) {
    if (!value.isArray()) {
      return value.isObject() ? value.toString() : text(value);
    }
    List<String> texts = new ArrayList<>();
    value.forEach(each -> texts.add(text(each)));
    return String.join(",", texts);
  }

  private static String text(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  private void add(String name, String type, String value) {
    fields.add(new Field(name, type, value));
  }
}
