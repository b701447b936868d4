package dev.gangway.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import dev.gangway.testkit.Spec;
import java.util.List;
import java.util.Map;

/** Checks responses against the schemas of a spec. */
final class ResponseSchemas {
  private static final String PLACE = "https://example.com/spec";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final ObjectNode document;
  private final SchemaRegistry registry;

  ResponseSchemas(Spec spec) throws JsonProcessingException {
    this.document = (ObjectNode) JSON.readTree(spec.document());
    ObjectNode used = JSON.createObjectNode();
    for (JsonNode item : document.path("paths")) {
      for (JsonNode operation : resolve(item)) {
        operation
            .path("responses")
            .properties()
            .forEach(
                response -> {
                  JsonNode schema =
                      resolve(response.getValue()).path("content").path("application/json");
                  if (schema.has("schema")) {
                    String id = operation.path("operationId").asText();
                    used.set(id + "-" + response.getKey(), schema.path("schema"));
                  }
                });
      }
    }
    document.set("x-used", used);
    Dialect dialect =
        Dialect.builder(Dialects.getOpenApi31())
            .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
            .build();
    String text = document.toString();
    this.registry =
        SchemaRegistry.withDialect(dialect, builder -> builder.schemas(Map.of(PLACE, text)));
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  /** Returns how a response departs from its schema; nothing if the spec has none for it. */
  List<String> departures(String operation, int status, String body)
      throws JsonProcessingException {
    String name = operation + "-" + status;
    if (!document.path("x-used").has(name)) {
      return List.of();
    }
    return registry
        .getSchema(SchemaLocation.of(PLACE + "#/x-used/" + name))
        .validate(JSON.readTree(body))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
