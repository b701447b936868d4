package dev.gangway.cli;

import dev.gangway.core.ApiCall;
import dev.gangway.core.ClientProvider;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import dev.gangway.core.spec.OptionalBody;
import dev.gangway.core.spec.Sensitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;

/** A generated method, found by the names of its tag and of itself. */
record ClientOperation(ClientProvider provider, Method accessor, Method method) {

  /** Returns the operation of these names. */
  static ClientOperation of(ClientProvider provider, String tag, String name) {
    Map<String, Method> tags = tags(provider);
    Method accessor = tags.get(tag);
    if (accessor == null) {
      throw Names.unknown(provider.name(), "tag", tag, tags.keySet());
    }
    Map<String, Method> methods = new TreeMap<>();
    for (Method each : accessor.getReturnType().getMethods()) {
      if (each.isAnnotationPresent(Operation.class)) {
        methods.put(each.getName(), each);
      }
    }
    Method method = methods.get(name);
    if (method == null) {
      throw Names.unknown(provider.name() + " " + tag, "method", name, methods.keySet());
    }
    return new ClientOperation(provider, accessor, method);
  }

  private static Map<String, Method> tags(ClientProvider provider) {
    Map<String, Method> tags = new TreeMap<>();
    for (Method each : provider.type().getMethods()) {
      if (each.getParameterCount() == 0
          && !Modifier.isStatic(each.getModifiers())
          && Arrays.stream(each.getReturnType().getMethods())
              .anyMatch(method -> method.isAnnotationPresent(Operation.class))) {
        tags.put(each.getName(), each);
      }
    }
    return tags;
  }

  String id() {
    return Objects.requireNonNull(method.getAnnotation(Operation.class)).id();
  }

  /** Returns why the whole value is not shown: {@code secret} or {@code personal}; else null. */
  @Nullable String hidden() {
    Sensitive sensitive = method.getAnnotation(Sensitive.class);
    return sensitive == null ? null : sensitive.value();
  }

  /** Returns the parameters that arguments give, without the body. */
  List<Parameter> parameters() {
    return Arrays.stream(method.getParameters()).filter(each -> !isBody(each)).toList();
  }

  /** Returns the parameter of the body, or null if none is sent. */
  @Nullable Parameter body() {
    return Arrays.stream(method.getParameters())
        .filter(ClientOperation::isBody)
        .findFirst()
        .orElse(null);
  }

  static boolean isBody(Parameter parameter) {
    return parameter.isAnnotationPresent(Body.class)
        || parameter.isAnnotationPresent(OptionalBody.class);
  }

  static boolean isOptional(Parameter parameter) {
    return parameter.isAnnotationPresent(OptionalBody.class)
        || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  OperationCodecs codecs() {
    try {
      return (OperationCodecs)
          Objects.requireNonNull(provider.type().getMethod("codecs").invoke(null));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new CommandFailure(
          Exit.FAILED,
          provider.name() + " has no codecs. Generate the client with this version of Gangway.");
    }
  }

  /** Returns the call, not sent. */
  ApiCall<?> call(Object client, @Nullable Object... arguments) {
    try {
      return (ApiCall<?>) method.invoke(accessor.invoke(client), arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw new CommandFailure(Exit.USAGE, String.valueOf(cause.getMessage()));
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Shows how the operation is called. */
  String usage() {
    StringBuilder usage = new StringBuilder("gangway call " + provider.name());
    usage.append(' ').append(accessor.getName()).append(' ').append(method.getName());
    for (Parameter each : parameters()) {
      String name = each.getName();
      usage.append(isOptional(each) ? " [" + name + "=…]" : " <" + name + ">");
    }
    Parameter body = body();
    if (body != null) {
      usage.append(isOptional(body) ? " [--body FILE]" : " --body FILE");
    }
    return usage.toString();
  }
}
