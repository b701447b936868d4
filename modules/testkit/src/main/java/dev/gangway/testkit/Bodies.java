package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;

/** Request bodies as JSON: a form is an object with its fields, a file is its content as text. */
final class Bodies {
  private static final Pattern FIELD_NAME = Pattern.compile("(?:^|;)\\s*name=\"([^\"]*)\"");

  static JsonNode read(
      MediaType type, ByteString body, JsonNode schema, UnaryOperator<JsonNode> resolve)
      throws Json.NotJson {
    return isForm(type) ? object(fields(type, body), schema, resolve) : Json.parse(body.utf8());
  }

  static boolean isForm(MediaType type) {
    return type.subtype().equals("x-www-form-urlencoded") || type.type().equals("multipart");
  }

  /** Returns the fields of a form with their values, in the order of the form. */
  static Map<String, List<String>> fields(MediaType type, ByteString body) throws Json.NotJson {
    return type.type().equals("multipart") ? parts(type, body) : urlEncoded(body);
  }

  private static JsonNode object(
      Map<String, List<String>> fields, JsonNode schema, UnaryOperator<JsonNode> resolve) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    fields.forEach(
        (name, values) ->
            object.set(name, Text.asJson(schema.path("properties").path(name), values, resolve)));
    return object;
  }

  private static Map<String, List<String>> urlEncoded(ByteString body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String field : body.utf8().split("&", -1)) {
      int equals = field.indexOf('=');
      String name = equals < 0 ? field : field.substring(0, equals);
      String value = equals < 0 ? "" : field.substring(equals + 1);
      fields.computeIfAbsent(decode(name), key -> new ArrayList<>()).add(decode(value));
    }
    return fields;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, List<String>> parts(MediaType type, ByteString body)
      throws Json.NotJson {
    String boundary = type.parameter("boundary");
    if (boundary == null) {
      throw new Json.NotJson("is multipart without a boundary");
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (MultipartReader reader = new MultipartReader(new Buffer().write(body), boundary)) {
      for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
        String disposition = part.headers().get("Content-Disposition");
        Matcher name = FIELD_NAME.matcher(disposition == null ? "" : disposition);
        if (!name.find()) {
          throw new Json.NotJson("has a part without a name");
        }
        fields.computeIfAbsent(name.group(1), key -> new ArrayList<>()).add(part.body().readUtf8());
      }
    } catch (IOException e) {
      throw new Json.NotJson("is not " + type.type() + "/" + type.subtype());
    }
    return fields;
  }

  private Bodies() {}
}
