package dev.gangway.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecEnvelope;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds from the shape of a spec, and from its {@code x-sandbox}, what operations do. */
final class Rules {
  private final Spec spec;
  private final Document document;

  /** The shapes of the collections that something creates in. */
  private final Set<String> collections = new LinkedHashSet<>();

  private final Map<String, SpecOperation> byRoute = new HashMap<>();

  Rules(Spec spec, Document document) {
    this.spec = spec;
    this.document = document;
    for (SpecOperation each : spec.operations()) {
      byRoute.put(each.method() + " " + Paths.shape(each.path()), each);
    }
    for (SpecOperation each : spec.operations()) {
      if (creates(each)) {
        collections.add(Paths.shape(collection(each)));
      }
    }
  }

  Map<String, Rule> all() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    spec.operations().forEach(each -> rules.put(each.id(), rule(each)));
    return rules;
  }

  Set<String> collections() {
    return collections;
  }

  private JsonNode settings(SpecOperation operation) {
    return document.operation(operation.id()).path("x-sandbox");
  }

  private String collection(SpecOperation operation) {
    return settings(operation).path("creates").asText(operation.path());
  }

  private boolean creates(SpecOperation operation) {
    if (settings(operation).has("creates")) {
      return true;
    }
    String shape = Paths.shape(operation.path());
    SpecOperation list = byRoute.get("GET " + shape);
    return operation.method().equals("POST")
        && !Paths.endsWithParameter(operation.path())
        && (byRoute.containsKey("GET " + shape + "/{}") || (list != null && isList(list)));
  }

  private Rule rule(SpecOperation operation) {
    JsonNode settings = settings(operation);
    JsonNode declared = document.operation(operation.id());
    Map<String, JsonNode> body = document.fields(document.requestSchema(operation.id()));
    Set<String> secrets = new LinkedHashSet<>();
    Set<String> codes = new LinkedHashSet<>();
    body.forEach(
        (name, schema) -> {
          String format = schema.path("format").asText();
          if (format.equals("one-time-code")) {
            codes.add(name);
          }
          if (format.equals("password")
              || format.equals("one-time-code")
              || schema.path("x-sensitive").asText().equals("secret")) {
            secrets.add(name);
          }
        });
    Rule.Kind kind = kind(operation, settings);
    return new Rule(
        operation,
        kind,
        settings.path("resource").asText(operation.path()),
        kind == Rule.Kind.LIST
            ? settings.path("lists").asText(operation.path())
            : collection(operation),
        settings,
        declared,
        valueFields(operation),
        secrets,
        codes);
  }

  private Rule.Kind kind(SpecOperation operation, JsonNode settings) {
    String path = settings.path("resource").asText(operation.path());
    boolean isItem =
        Paths.endsWithParameter(path) && collections.contains(Paths.shape(Paths.parent(path)));
    if (creates(operation)) {
      return Rule.Kind.CREATE;
    }
    switch (operation.method()) {
      case "GET", "HEAD" -> {
        if (settings.has("lists")
            || (collections.contains(Paths.shape(path)) && isList(operation))) {
          return Rule.Kind.LIST;
        }
        return isItem ? Rule.Kind.FIND : Rule.Kind.SHOW;
      }
      case "DELETE" -> {
        return isItem ? Rule.Kind.DELETE : Rule.Kind.ACT;
      }
      default -> {
        SpecOperation shown = byRoute.get("GET " + Paths.shape(path));
        return isItem || (shown != null && !isList(shown)) ? Rule.Kind.UPDATE : Rule.Kind.ACT;
      }
    }
  }

  private boolean isList(SpecOperation operation) {
    JsonNode declared = document.operation(operation.id());
    return declared.has("x-pages") || document.types(valueSchema(operation)).contains("array");
  }

  private JsonNode valueSchema(SpecOperation operation) {
    JsonNode schema = document.successSchema(operation.id());
    for (SpecResponse response : operation.responses()) {
      SpecEnvelope envelope = response.envelope();
      if (response.isSuccess() && envelope != null) {
        return document.fields(schema).getOrDefault(envelope.value(), Json.object());
      }
    }
    return document.resolve(schema);
  }

  private Map<String, JsonNode> valueFields(SpecOperation operation) {
    JsonNode items = document.operation(operation.id()).path("x-pages").path("items");
    JsonNode schema = valueSchema(operation);
    if (items.isTextual()) {
      schema = document.successSchema(operation.id());
      for (String name : items.textValue().split("\\.", -1)) {
        schema = document.fields(schema).getOrDefault(name, Json.object());
      }
    }
    JsonNode resolved = document.resolve(schema);
    return document.fields(resolved.has("items") ? resolved.path("items") : resolved);
  }
}
