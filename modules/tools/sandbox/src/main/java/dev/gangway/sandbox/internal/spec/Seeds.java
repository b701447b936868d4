package dev.gangway.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.testkit.SpecParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects that the examples of a spec show: each account has them from its beginning. */
final class Seeds {
  private final Provider provider;
  private final Map<String, ObjectNode> seeds = new LinkedHashMap<>();

  Seeds(Provider provider) {
    this.provider = provider;
  }

  Map<String, ObjectNode> all() {
    for (Rule rule : provider.rules().values()) {
      if (rule.kind() == Rule.Kind.FIND || rule.kind() == Rule.Kind.UPDATE) {
        addItem(rule);
      }
    }
    for (Rule rule : provider.rules().values()) {
      if (rule.kind() == Rule.Kind.LIST && !rule.collection().contains("*")) {
        addList(rule);
      }
    }
    for (Rule rule : provider.rules().values()) {
      if (rule.kind() == Rule.Kind.CREATE) {
        addCreated(rule);
      }
    }
    for (Rule rule : provider.rules().values()) {
      Map<String, String> values = examples(rule);
      for (String ancestor : provider.ancestors(rule.operation().path())) {
        add(Paths.fill(ancestor, values), Json.object());
      }
    }
    return seeds;
  }

  private void addItem(Rule rule) {
    String path = Paths.fill(rule.resource(), examples(rule));
    String json = rule.success() == null ? null : rule.example(rule.success().status());
    JsonNode value = json == null ? null : Values.value(rule, Json.read(json));
    if (rule.kind() == Rule.Kind.FIND && value instanceof ObjectNode object) {
      add(path, object);
    }
  }

  /** Adds the object that the example of a response says was created. */
  private void addCreated(Rule rule) {
    String json = rule.success() == null ? null : rule.example(rule.success().status());
    JsonNode value = json == null ? Json.object() : Values.value(rule, Json.read(json));
    for (String name : List.of("id", "uuid", rule.settings().path("as").asText("id"))) {
      JsonNode id = value.path(name);
      if (id.isValueNode() && value instanceof ObjectNode object) {
        String collection = Paths.fill(rule.collection(), examples(rule));
        add(collection + "/" + Paths.segment(id.asText()), object);
      }
    }
  }

  private void addList(Rule rule) {
    String collection = Paths.fill(rule.collection(), examples(rule));
    String json = rule.success() == null ? null : rule.example(rule.success().status());
    if (json == null) {
      return;
    }
    for (JsonNode each : Values.list(rule, Json.read(json))) {
      JsonNode id = each.has("id") ? each.path("id") : each.path("uuid");
      if (each instanceof ObjectNode object && id.isValueNode() && !id.asText().isEmpty()) {
        add(collection + "/" + Paths.segment(id.asText()), object);
      }
    }
  }

  private void add(String path, ObjectNode object) {
    if (!path.contains("//") && !path.endsWith("/")) {
      seeds.putIfAbsent(path, object);
    }
  }

  private static Map<String, String> examples(Rule rule) {
    Map<String, String> values = new LinkedHashMap<>();
    for (SpecParameter parameter : rule.operation().parameters()) {
      String example = parameter.example();
      if (parameter.in().equals("path") && example != null) {
        values.put(parameter.name(), Json.read(example).asText());
      }
    }
    return values;
  }
}
