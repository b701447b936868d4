package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ClientProvider;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OptionalBody;
import dev.gangway.testkit.internal.RecordFields;
import dev.gangway.testkit.internal.TypedJson;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;

/**
 * Makes records of a generated client for tests, from the documented examples, with changes by
 * name:
 *
 * <pre>{@code
 * User user = Examples.of(User.class).with("kycStatus", KycStatus.PENDING).build();
 * }</pre>
 *
 * <p>Immutable: {@link #with} returns a new object.
 *
 * @param <R> the record
 */
public final class Examples<R extends Record> {
  private static final Map<Class<?>, Spec> SPECS = new ConcurrentHashMap<>();

  private final RecordFields<R> fields;

  private Examples(RecordFields<R> fields) {
    this.fields = fields;
  }

  /**
   * Begins with the first documented example in which the record appears: of a response, or else of
   * a request, an event or an error. The example is found by the client in whose package the record
   * is.
   *
   * @throws IllegalArgumentException if no documented example has such a record
   */
  public static <R extends Record> Examples<R> of(Class<R> type) {
    ClientProvider client = client(type);
    Spec spec = SPECS.computeIfAbsent(client.type(), any -> Spec.of(client.type()));
    for (boolean responses : List.of(true, false)) {
      for (SpecOperation operation : spec.operations()) {
        Method method = method(client.type(), operation);
        R found = method == null ? null : find(type, operation, method, responses);
        if (found != null) {
          return of(found);
        }
      }
    }
    for (SchemaExamples.Example example : SchemaExamples.of(spec)) {
      Class<?> shown = sibling(type, example.schema());
      R found =
          shown == null ? null : RecordFields.find(type, TypedJson.read(shown, example.json()));
      if (found != null) {
        return of(found);
      }
    }
    throw new IllegalArgumentException(
        "No documented example of "
            + client.name()
            + " has a "
            + type.getSimpleName()
            + ". Use Examples.empty.");
  }

  /** Begins with this record. */
  public static <R extends Record> Examples<R> of(R record) {
    return new Examples<>(RecordFields.of(record));
  }

  /** Begins with a record all of whose components are null. */
  public static <R extends Record> Examples<R> empty(Class<R> type) {
    return new Examples<>(RecordFields.empty(type));
  }

  /**
   * Returns the record with another value of a component, named as in Java.
   *
   * @throws IllegalArgumentException if the record has no such component, in which case the message
   *     lists those that it has, or if the value is of another type
   */
  public Examples<R> with(String component, @Nullable Object value) {
    return new Examples<>(fields.with(Objects.requireNonNull(component, "component"), value));
  }

  /** Returns the record. */
  public R build() {
    return fields.build();
  }

  private static ClientProvider client(Class<?> type) {
    for (ClientProvider client : ServiceLoader.load(ClientProvider.class, type.getClassLoader())) {
      if (type.getPackageName().startsWith(client.type().getPackageName() + ".")) {
        return client;
      }
    }
    throw new IllegalArgumentException(
        type.getName() + " is not a record of a generated client. Use Examples.empty.");
  }

  private static @Nullable Class<?> sibling(Class<?> type, String name) {
    try {
      return Class.forName(type.getPackageName() + "." + name, true, type.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static @Nullable Method method(Class<?> client, SpecOperation operation) {
    return Arrays.stream(client.getMethods())
        .filter(accessor -> accessor.getParameterCount() == 0)
        .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
        .filter(
            method -> {
              Operation declared = method.getAnnotation(Operation.class);
              return declared != null && declared.id().equals(operation.id());
            })
        .findFirst()
        .orElse(null);
  }

  private static <R extends Record> @Nullable R find(
      Class<R> type, SpecOperation operation, Method method, boolean responses) {
    Type wanted = responses ? valueType(method) : bodyType(method);
    if (wanted == null) {
      return null;
    }
    Stream<String> examples =
        responses
            ? values(operation)
            : Stream.ofNullable(operation.request()).flatMap(Examples::of);
    return examples
        .map(json -> RecordFields.find(type, TypedJson.read(wanted, json)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> of(SpecBody body) {
    return body.examples().stream().map(SpecExample::json);
  }

  private static Stream<String> values(SpecOperation operation) {
    return operation.responses().stream()
        .filter(response -> response.isSuccess() && response.contentType() != null)
        .flatMap(response -> response.examples().stream().map(each -> value(response, each)));
  }

  private static String value(SpecResponse response, SpecExample example) {
    SpecEnvelope envelope = response.envelope();
    if (envelope == null) {
      return example.json();
    }
    JsonNode value = Json.read(example.json()).path(envelope.value());
    return value.isMissingNode() ? "null" : value.toString();
  }

  private static @Nullable Type valueType(Method method) {
    Type type = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    return type == Void.class || method.getReturnType() != ApiCall.class ? null : type;
  }

  private static @Nullable Type bodyType(Method method) {
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(Body.class)
          || parameter.isAnnotationPresent(OptionalBody.class)) {
        return parameter.getParameterizedType();
      }
    }
    return null;
  }
}
