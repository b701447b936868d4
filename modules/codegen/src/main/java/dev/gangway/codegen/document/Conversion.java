package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.Problems.Problem;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a document with a parser of the host, which throws at parts that it does not expect: each
 * such operation is left out and each such component emptied, rather than the whole refused.
 */
final class Conversion {
  private static final List<String> SECTIONS =
      List.of("definitions", "parameters", "responses", "securityDefinitions", "components");

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final ObjectNode document;
  private final Function<ObjectNode, SwaggerParseResult> parser;
  private final List<Problem> departures;

  private Conversion(
      ObjectNode document,
      Function<ObjectNode, SwaggerParseResult> parser,
      List<Problem> departures) {
    this.document = document;
    this.parser = parser;
    this.departures = departures;
  }

  /** Returns what the parser makes of the document without what it throws at. */
  static SwaggerParseResult of(
      ObjectNode document,
      Function<ObjectNode, SwaggerParseResult> parser,
      List<Problem> departures) {
    Conversion conversion = new Conversion(document, parser, departures);
    try {
      return parser.apply(document);
    } catch (RuntimeException thrown) {
      conversion.leaveOut();
      return parser.apply(document);
    }
  }

  private boolean isReadable(ObjectNode part) {
    try {
      return parser.apply(part) != null;
    } catch (RuntimeException thrown) {
      return false;
    }
  }

  private void leaveOut() {
    for (String section : SECTIONS) {
      if (document.get(section) instanceof ObjectNode fields) {
        leaveOutOf(fields, "/" + section, section.equals("components"));
      }
    }
    if (document.get("paths") instanceof ObjectNode paths) {
      for (Map.Entry<String, JsonNode> path : List.copyOf(paths.properties())) {
        if (path.getValue() instanceof ObjectNode item) {
          leaveOutOperations(path.getKey(), item);
        }
      }
    }
  }

  private void leaveOutOf(ObjectNode fields, String pointer, boolean sections) {
    for (Map.Entry<String, JsonNode> field : List.copyOf(fields.properties())) {
      String place = pointer + "/" + SpecFile.escape(field.getKey());
      if (sections && field.getValue() instanceof ObjectNode section) {
        leaveOutOf(section, place, false);
      } else if (!isReadable(only(place, field.getValue()))) {
        fields.remove(field.getKey());
        departures.add(
            new Problem(
                "#" + place,
                "OpenAPI Generator's parser rejects this. Correct it. It is left out."));
      }
    }
  }

  private void leaveOutOperations(String path, ObjectNode item) {
    for (Map.Entry<String, JsonNode> field : List.copyOf(item.properties())) {
      String place = "/paths/" + SpecFile.escape(path) + "/" + SpecFile.escape(field.getKey());
      if (METHODS.contains(field.getKey()) && !isReadable(only(place, field.getValue()))) {
        item.remove(field.getKey());
        departures.add(
            new Problem(
                "#" + place,
                "OpenAPI Generator's parser rejects this. Correct it. The operation "
                    + field.getKey().toUpperCase(Locale.ROOT)
                    + " "
                    + path
                    + " is left out."));
      }
    }
  }

  /** Returns a document of the same version with nothing but one part. */
  private ObjectNode only(String pointer, JsonNode part) {
    ObjectNode small = document.objectNode();
    for (String key : List.of("swagger", "openapi", "info", "consumes", "produces")) {
      if (document.has(key)) {
        small.set(key, document.get(key));
      }
    }
    small.putObject("paths");
    ObjectNode around = small;
    List<String> tokens = List.of(pointer.substring(1).split("/", -1));
    for (String token : tokens.subList(0, tokens.size() - 1)) {
      around = around.withObjectProperty(token.replace("~1", "/").replace("~0", "~"));
    }
    around.set(
        tokens.get(tokens.size() - 1).replace("~1", "/").replace("~0", "~"), part.deepCopy());
    return small;
  }
}
