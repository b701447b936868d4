package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Document;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Paths;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.spec.Rule;
import dev.gangway.sandbox.internal.spec.Values;
import dev.gangway.sandbox.internal.spec.Walk;
import dev.gangway.sandbox.internal.state.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does what an operation means for the state, under the account's lock. */
final class Actions {
  private static final List<String> ID_NAMES = List.of("id", "uuid");

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

  private final Rendering rendering;
  private final Walks walks;
  private final Ids ids;
  private final Clock clock;

  Actions(Rendering rendering, Walks walks, Ids ids, Clock clock) {
    this.rendering = rendering;
    this.walks = walks;
    this.ids = ids;
    this.clock = clock;
  }

  /** Returns the body of the response. */
  JsonNode act(Call call) throws Refusal {
    Provider provider = call.account().provider();
    for (String ancestor : provider.ancestors(call.rule().operation().path())) {
      require(call, ancestor);
    }
    return switch (call.rule().kind()) {
      case CREATE -> create(call);
      case FIND -> rendering.object(call, require(call, call.rule().resource()).fields());
      case LIST -> list(call);
      case UPDATE -> update(call);
      case DELETE -> delete(call);
      case SHOW -> show(call);
      case ACT -> perform(call);
    };
  }

  private static Entity require(Call call, String template) throws Refusal {
    Entity found = call.account().find(Paths.fill(template, call.path()), template);
    if (found == null) {
      throw new Refusal(404, "This account has no object at " + template + " with these ids.");
    }
    return found;
  }

  private JsonNode create(Call call) throws Refusal {
    Rule rule = call.rule();
    JsonNode changes = rule.settings().path("changes");
    Entity changed = changes.isObject() ? require(call, rule.resource()) : null;
    String template = template(call, rule.collection());
    Map<String, JsonNode> declared = new LinkedHashMap<>(rule.valueFields());
    declared.putAll(call.account().provider().fields(template));
    ObjectNode fields = Json.object();
    sent(call, fields);
    JsonNode id = null;
    for (String name : ID_NAMES) {
      JsonNode schema = declared.get(name);
      if (schema != null || (name.equals("id") && !declared.containsKey("uuid"))) {
        id = id == null ? newId(call, schema) : id;
        fields.set(name, id);
      }
    }
    String segment = String.valueOf(id == null ? "" : id.asText());
    addTimes(declared, fields);
    addParents(call, declared, fields);
    set(call, rule.settings().path("set"), fields, declared);
    String path = Paths.fill(rule.collection(), call.path()) + "/" + Paths.segment(segment);
    Entity entity = new Entity(path, template, fields);
    call.account().keep(entity);
    try {
      Balances.book(call, entity);
    } catch (Refusal e) {
      call.account().delete(path);
      throw e;
    }
    walks.start(call.account(), entity, call.body());
    if (changed != null) {
      change(call, changed, changes);
    }
    if (call.account().provider().walks(template).isEmpty()) {
      entity.settled(true);
    }
    return rendering.object(call, fields);
  }

  /** Returns the template of the objects of a collection: that of an operation that shows them. */
  private static String template(Call call, String collection) {
    for (Rule each : call.account().provider().rules().values()) {
      String resource = each.resource();
      boolean item = each.kind() == Rule.Kind.FIND && Paths.parent(resource).equals(collection);
      if (item) {
        return resource;
      }
    }
    return collection + "/{id}";
  }

  private JsonNode newId(Call call, @Nullable JsonNode schema) {
    Document document = call.account().provider().document();
    JsonNode resolved = schema == null ? Json.object() : document.resolve(schema);
    return ids.next(resolved, document.types(resolved));
  }

  /** Copies what was sent, except secrets. */
  private static void sent(Call call, ObjectNode fields) {
    call.body()
        .properties()
        .forEach(
            each -> {
              if (!call.rule().secrets().contains(each.getKey())) {
                fields.set(each.getKey(), each.getValue());
              }
            });
  }

  private void addTimes(Map<String, JsonNode> declared, ObjectNode fields) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    declared.forEach(
        (name, schema) -> {
          if (name.matches("(?i)created.*|date|time|timestamp")) {
            switch (schema.path("format").asText()) {
              case "date-time" -> fields.put(name, now.toString());
              case "date-time-local" ->
                  fields.put(name, LOCAL.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
              case "unixtime" -> fields.put(name, now.getEpochSecond());
              case "unixtime-millis" -> fields.put(name, now.toEpochMilli());
              default -> {}
            }
          }
        });
  }

  /** Adds the ids of the objects above, where the object has fields for them. */
  private void addParents(Call call, Map<String, JsonNode> declared, ObjectNode fields) {
    call.path()
        .forEach(
            (name, value) -> {
              for (String field : List.of(name, name + "_id", name + "Id")) {
                JsonNode schema = declared.get(field);
                JsonNode text = JsonNodeFactory.instance.textNode(value);
                JsonNode fitted = schema == null ? null : rendering.fit(text, schema);
                if (fitted != null && !fields.has(field)) {
                  fields.set(field, fitted);
                }
              }
            });
  }

  private void set(
      Call call, JsonNode settings, ObjectNode fields, Map<String, JsonNode> declared) {
    settings
        .properties()
        .forEach(
            each -> {
              JsonNode value = Expression.value(each.getValue(), call.body());
              JsonNode schema = declared.get(each.getKey());
              JsonNode fitted =
                  value == null || schema == null ? value : rendering.fit(value, schema);
              if (fitted != null) {
                fields.set(each.getKey(), fitted);
              }
            });
  }

  private JsonNode list(Call call) {
    String collection = Paths.fill(call.rule().collection(), call.path());
    String template = template(call, call.rule().collection());
    return rendering.list(call, call.account().list(collection, template));
  }

  private JsonNode update(Call call) throws Refusal {
    Entity entity = changeable(call);
    ObjectNode sent = Json.object();
    sent(call, sent);
    Map<String, Walk> walking = call.account().provider().walks(entity.template());
    sent.properties()
        .forEach(
            each -> {
              if (walking.containsKey(each.getKey())) {
                walks.enter(call.account(), entity, each.getKey(), each.getValue().asText());
              } else {
                entity.fields().set(each.getKey(), each.getValue());
              }
            });
    chooseEnds(call, entity);
    change(call, entity, call.rule().settings().path("set"));
    return rendering.object(call, entity.fields());
  }

  private static void chooseEnds(Call call, Entity entity) {
    call.account()
        .provider()
        .walks(entity.template())
        .forEach(
            (field, walk) -> {
              if (!walk.chosen(call.body()).equals(walk.end())) {
                entity.chooseEnd(field, walk.chosen(call.body()));
              }
            });
  }

  /** Returns the object of a call as one that the account keeps. */
  private static Entity changeable(Call call) throws Refusal {
    String template = call.rule().resource();
    String path = Paths.fill(template, call.path());
    Entity found = call.account().find(path, template);
    if (found == null) {
      if (call.account().provider().ancestors(template + "/").contains(template)) {
        throw new Refusal(404, "This account has no object at " + template + " with these ids.");
      }
      found = new Entity(path, template, Json.object());
    }
    call.account().keep(found);
    return found;
  }

  private void change(Call call, Entity entity, JsonNode settings) {
    Provider provider = call.account().provider();
    call.account().keep(entity);
    for (Map.Entry<String, JsonNode> each : settings.properties()) {
      JsonNode value = Expression.value(each.getValue(), call.body());
      if (value != null && provider.walks(entity.template()).containsKey(each.getKey())) {
        walks.enter(call.account(), entity, each.getKey(), value.asText());
      } else if (value != null) {
        entity.fields().set(each.getKey(), value);
      }
    }
  }

  private JsonNode delete(Call call) throws Refusal {
    require(call, call.rule().resource());
    call.account().delete(Paths.fill(call.rule().resource(), call.path()));
    return rendering.object(call, Json.object());
  }

  private JsonNode show(Call call) {
    String template = call.rule().resource();
    Entity found = call.account().find(Paths.fill(template, call.path()), template);
    JsonNode response = rendering.object(call, found == null ? Json.object() : found.fields());
    Balances.show(call, Values.value(call.rule(), response));
    return response;
  }

  private JsonNode perform(Call call) throws Refusal {
    JsonNode settings = call.rule().settings();
    if (settings.has("resource")) {
      Entity entity = changeable(call);
      chooseEnds(call, entity);
      change(call, entity, settings.path("set"));
      return rendering.object(call, entity.fields());
    }
    ObjectNode sent = Json.object();
    sent(call, sent);
    return rendering.object(call, sent);
  }
}
