package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.spec.Sensitive;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The paths of values that no log and no {@code toString} shows, by the reason. */
final class Redaction {
  private final Provider provider;
  private final Map<String, List<String>> paths = new TreeMap<>();
  private final Deque<Type> open = new ArrayDeque<>();

  Redaction(Provider provider) {
    this.provider = provider;
  }

  /** Returns the paths by reason, {@code personal} and {@code secret}. */
  Map<String, List<String>> paths() {
    return paths;
  }

  Redaction parameters(List<Argument> arguments) {
    for (Argument each : arguments) {
      String reason = each.sensitivity();
      if (reason != null) {
        add(reason, each.spec().name());
      }
    }
    return this;
  }

  /** Adds the value of a method's call. */
  Redaction value(Method method, JsonNode schema) {
    Sensitive whole = method.getAnnotation(Sensitive.class);
    if (whole != null) {
      add(whole.value(), "the whole value");
      return this;
    }
    return value(TypeText.value(method), schema, "");
  }

  /** Adds what a value has. */
  Redaction value(Type type, JsonNode schema, String path) {
    if (type instanceof ParameterizedType generic) {
      JsonNode resolved = provider.document().schema(schema);
      boolean list = resolved.has("items");
      value(TypeText.element(generic), inner(resolved, list), path + (list ? "[]" : ".*"));
      return this;
    }
    if (type instanceof Class<?> plain && plain.isRecord() && !open.contains(type)) {
      open.push(type);
      for (Field each : Field.of(provider.document(), schema, plain)) {
        String inner = path.isEmpty() ? each.json() : path + "." + each.json();
        String reason = each.sensitivity();
        if (reason == null) {
          value(each.type(), each.schema(), inner);
        } else {
          add(reason, inner);
        }
      }
      open.pop();
    }
    return this;
  }

  private JsonNode inner(JsonNode schema, boolean list) {
    JsonNode inner =
        provider.document().schema(schema.path(list ? "items" : "additionalProperties"));
    return inner.has("items") || inner.path("additionalProperties").isObject()
        ? inner(inner, inner.has("items"))
        : inner;
  }

  private void add(String reason, String path) {
    paths.computeIfAbsent(reason, each -> new ArrayList<>()).add(path);
  }
}
