package dev.gangway.codegen;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the type that a client has for a body: that of its call, or else of the component. */
final class BodyTypes {
  private final MeasuredClient client;

  BodyTypes(MeasuredClient client) {
    this.client = client;
  }

  /** Returns the type, null if the client has none. */
  @Nullable Type of(SpecOperations.Declared operation, SpecOperations.Body body) {
    MeasuredClient.Call call = client.call(operation);
    if (call == null) {
      return null;
    }
    Type type =
        body.isRequest() ? call.body() : client.result(call, body, isFirst(operation, body));
    if (type != null && !type.getTypeName().matches("java.lang.Void|okhttp3\\..*")) {
      return type;
    }
    Type component = component(body.schema());
    return component == null && !body.isRequest() ? error(operation, call, body) : component;
  }

  /** Returns the type of an error that the document writes within a response. */
  private @Nullable Type error(
      SpecOperations.Declared operation, MeasuredClient.Call call, SpecOperations.Body body) {
    Type own = named(call, body);
    if (own != null) {
      return own;
    }
    // What is written the same for several statuses can have one type, called after one of them.
    for (SpecOperations.Body each : operation.bodies()) {
      Type type =
          each.isRequest() || !each.schema().json().equals(body.schema().json())
              ? null
              : named(call, each);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** Returns the type that is called after a response or, where it has no name, its status. */
  private @Nullable Type named(MeasuredClient.Call call, SpecOperations.Body body) {
    if (body.component().isEmpty()) {
      return client.model(call.id() + body.status().replace("default", "") + "error");
    }
    Type error = client.model(body.component() + " error");
    return error == null ? client.model(body.component()) : error;
  }

  /** Returns whether the body is what its operation returns if all goes well. */
  private static boolean isFirst(SpecOperations.Declared operation, SpecOperations.Body body) {
    List<String> successes =
        operation.bodies().stream()
            .map(SpecOperations.Body::status)
            .filter(status -> status.startsWith("2"))
            .sorted()
            .toList();
    return successes.isEmpty()
        ? body.status().equals("default")
        : successes.get(0).equals(body.status());
  }

  /** Returns the type of the component that a schema refers to, or of lists and scalars. */
  @Nullable Type component(SpecNode schema) {
    String name = schema.text("$ref").replaceFirst(".*/", "").replace("~1", "/");
    if (!name.isEmpty()) {
      Type model = client.model(name.replaceFirst("\\.(ya?ml|json)$", ""));
      return model == null ? component(schema.target()) : model;
    }
    return switch (schema.text("type")) {
      case "array" -> {
        Type element = component(schema.get("items"));
        yield element == null ? null : new ListOf(element);
      }
      case "string" -> SpecSchema.of(schema).plain() ? String.class : null;
      case "boolean" -> Boolean.class;
      case "integer" -> Long.class;
      case "number" -> BigDecimal.class;
      default -> null;
    };
  }

  /** A list of a type. */
  private record ListOf(Type element) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return new Type[] {element};
    }

    @Override
    public Type getRawType() {
      return List.class;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }
}
