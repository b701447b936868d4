package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.json.OpenEnum;
import dev.gangway.testkit.SpecOperation;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The generated types that operations and events of a provider use, with their schemas. */
final class ModelTypes {
  private final Provider provider;
  private final Map<Class<?>, JsonNode> schemas = new LinkedHashMap<>();

  ModelTypes(Provider provider) {
    this.provider = provider;
    provider.spec().operations().forEach(this::read);
    webhooks(provider).values().forEach(each -> readModel(payload(provider, each)));
  }

  /** Returns the events by name, as the spec declares them. */
  static Map<String, JsonNode> webhooks(Provider provider) {
    Map<String, JsonNode> webhooks = new LinkedHashMap<>();
    provider
        .document()
        .root()
        .path("webhooks")
        .properties()
        .forEach(
            each ->
                webhooks.put(
                    each.getKey(), provider.document().resolve(each.getValue()).path("post")));
    return webhooks;
  }

  /** Returns the schema of what an event says, within the fields that all events have. */
  static JsonNode payload(Provider provider, JsonNode event) {
    Document document = provider.document();
    JsonNode schema = document.content(event.path("requestBody")).path("schema");
    JsonNode field = document.root().path("x-event").path("payload");
    JsonNode payload = document.properties(schema).get(field.asText());
    return payload == null ? schema : payload;
  }

  /** Returns the types by their names. */
  Map<String, Class<?>> byName() {
    Map<String, Class<?>> names = new TreeMap<>();
    schemas.keySet().forEach(each -> names.put(each.getSimpleName(), each));
    return names;
  }

  JsonNode schema(Class<?> type) {
    JsonNode schema = schemas.get(type);
    if (schema == null) {
      throw new IllegalArgumentException(type + " is used by no operation.");
    }
    return schema;
  }

  boolean contains(Type type) {
    return type instanceof Class<?> plain && schemas.containsKey(plain);
  }

  private void read(SpecOperation operation) {
    Provider.Call call = provider.call(operation);
    JsonNode declared = provider.declared(operation);
    for (Argument each : Argument.of(provider, operation)) {
      Parameter java = each.java();
      if (java != null) {
        walk(java.getParameterizedType(), each.declared().path("schema"));
      }
    }
    Parameter body = Argument.body(call);
    if (body != null) {
      JsonNode content = provider.document().content(declared.path("requestBody"));
      walk(body.getParameterizedType(), content.path("schema"));
    }
    for (Map.Entry<String, JsonNode> each : declared.path("responses").properties()) {
      JsonNode schema = provider.document().content(each.getValue()).path("schema");
      if (each.getKey().startsWith("2")) {
        walk(TypeText.value(call.method()), provider.document().unwrapped(schema));
      } else {
        readModel(schema);
      }
    }
  }

  private void readModel(JsonNode schema) {
    Class<?> model = provider.model(schema);
    if (model != null) {
      walk(model, schema);
    }
  }

  private void walk(Type type, JsonNode schema) {
    if (type instanceof ParameterizedType generic) {
      JsonNode resolved = provider.document().schema(schema);
      Type[] arguments = generic.getActualTypeArguments();
      boolean list = resolved.has("items");
      walk(arguments[arguments.length - 1], resolved.path(list ? "items" : "additionalProperties"));
      return;
    }
    Class<?> plain = (Class<?>) type;
    boolean model = plain.isRecord() || OpenEnum.class.isAssignableFrom(plain) || plain.isSealed();
    if (!model || !plain.getPackageName().startsWith(provider.client().getPackageName())) {
      return;
    }
    if (schemas.putIfAbsent(plain, described(plain, schema)) != null) {
      return;
    }
    if (plain.isRecord()) {
      Field.of(provider.document(), schema, plain)
          .forEach(each -> walk(each.type(), each.schema()));
    } else if (plain.isSealed()) {
      alternatives(plain, schema).values().forEach(each -> walk(each.type(), each.schema()));
    }
  }

  /** An open enum may stand beside any text. */
  private JsonNode described(Class<?> type, JsonNode schema) {
    JsonNode named = provider.document().named(schema);
    for (JsonNode each : named.path("anyOf")) {
      if (type.equals(provider.model(each))) {
        return provider.document().named(each);
      }
    }
    return named;
  }

  /** Returns the types of a union with the schemas that they stand for. */
  Map<Class<?>, Alternative> alternatives(Class<?> union, JsonNode schema) {
    JsonNode resolved = provider.document().schema(schema);
    JsonNode declared = resolved.path(resolved.has("oneOf") ? "oneOf" : "anyOf");
    Map<Class<?>, Alternative> alternatives = new LinkedHashMap<>();
    for (Class<?> each : union.getPermittedSubclasses()) {
      if (!each.getSimpleName().equals("Unrecognized")) {
        boolean wraps = each.getDeclaringClass() == union;
        Type type = wraps ? each.getRecordComponents()[0].getGenericType() : each;
        alternatives.put(each, new Alternative(type, alternative(declared, type)));
      }
    }
    return alternatives;
  }

  private JsonNode alternative(JsonNode declared, Type type) {
    for (JsonNode each : declared) {
      boolean list = provider.document().schema(each).has("items");
      boolean named = type.equals(provider.model(each));
      boolean text = type == String.class && each.path("type").asText().equals("string");
      if (type instanceof ParameterizedType ? list : named || text) {
        return each;
      }
    }
    throw new IllegalStateException("The spec has no alternative for " + type + ".");
  }

  /** One type of a union. */
  record Alternative(Type type, JsonNode schema) {}
}
