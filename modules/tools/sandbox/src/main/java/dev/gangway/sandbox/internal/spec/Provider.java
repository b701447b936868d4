package dev.gangway.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.testkit.Spec;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A provider: its spec, and what the sandbox makes of it. Immutable. */
public final class Provider {
  private final String name;
  private final Spec spec;
  private final Document document;
  private final Map<String, Rule> rules;
  private final Map<String, Map<String, Walk>> walks = new LinkedHashMap<>();
  private final Map<String, Map<String, JsonNode>> objects = new LinkedHashMap<>();
  private final Map<String, ObjectNode> seeds;
  private final Set<String> collections;
  private final Logins logins;

  private Provider(String name, Spec spec) {
    this.name = name;
    this.spec = spec;
    this.document = new Document(spec);
    Rules found = new Rules(spec, document);
    this.rules = found.all();
    this.collections = found.collections();
    rules.values().forEach(this::addObject);
    this.seeds = new Seeds(this).all();
    this.logins = Logins.of(document);
  }

  /** Returns the provider of a spec. */
  public static Provider of(String name, Spec spec) {
    return new Provider(name, spec);
  }

  /** Notes what fields an object has, and which of them walk. */
  private void addObject(Rule rule) {
    String shape =
        switch (rule.kind()) {
          case CREATE, LIST -> Paths.shape(rule.collection()).replace("*", "{}") + "/{}";
          case FIND, UPDATE, DELETE, SHOW -> Paths.shape(rule.resource());
          case ACT -> "";
        };
    Map<String, JsonNode> fields = objects.computeIfAbsent(shape, key -> new LinkedHashMap<>());
    rule.valueFields().forEach(fields::putIfAbsent);
    rule.valueFields()
        .forEach(
            (field, schema) -> {
              Walk walk = Walk.of(schema);
              if (walk != null && !shape.isEmpty()) {
                walks.computeIfAbsent(shape, key -> new LinkedHashMap<>()).put(field, walk);
              }
            });
  }

  /** Returns the name, with which its paths begin. */
  public String name() {
    return name;
  }

  /** Returns the spec. */
  public Spec spec() {
    return spec;
  }

  /** Returns the spec's tree. */
  public Document document() {
    return document;
  }

  /** Returns what the operations do, by their ids. */
  public Map<String, Rule> rules() {
    return rules;
  }

  /** Returns what an operation does. */
  public Rule rule(String operationId) {
    Rule rule = rules.get(operationId);
    if (rule == null) {
      throw new IllegalArgumentException(name + " has no operation " + operationId + ".");
    }
    return rule;
  }

  /** Returns the walks of the objects at a template, by their fields. */
  public Map<String, Walk> walks(String template) {
    return walks.getOrDefault(Paths.shape(template).replace("*", "{}"), Map.of());
  }

  /** Returns the schemas of the fields of the objects at a template. */
  public Map<String, JsonNode> fields(String template) {
    return objects.getOrDefault(Paths.shape(template), Map.of());
  }

  /** Returns the objects of the examples, which every account has, by their paths. */
  public Map<String, ObjectNode> seeds() {
    return seeds;
  }

  /** Returns how clients log in. */
  public Logins logins() {
    return logins;
  }

  /** Returns the templates of the objects that must exist for a call of this path. */
  public List<String> ancestors(String template) {
    Set<String> ancestors = new LinkedHashSet<>();
    int slash = template.indexOf('/', 1);
    while (slash > 0) {
      String prefix = template.substring(0, slash);
      if (Paths.endsWithParameter(prefix)
          && collections.contains(Paths.shape(Paths.parent(prefix)))) {
        ancestors.add(prefix);
      }
      slash = template.indexOf('/', slash + 1);
    }
    return List.copyOf(ancestors);
  }

  /** Returns a setting of the document's root, below {@code x-sandbox}. */
  public JsonNode setting(String key) {
    return document.root().path("x-sandbox").path(key);
  }

  /** Returns the document's tree. */
  public JsonNode root() {
    return document.root();
  }

  @Override
  public String toString() {
    return "Provider[" + name + "]";
  }
}
