package dev.gangway.codegen;

import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiCall;
import dev.gangway.core.Server;
import dev.gangway.core.spec.Operation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client that was generated and compiled in this process, used by reflection. */
final class GeneratedClient implements AutoCloseable {
  private static final List<List<Class<?>>> CREDENTIALS =
      List.of(
          List.of(TokenSource.class), List.of(Secret.class), List.of(String.class, Secret.class));

  private final ClassLoader loader;
  private final Object client;

  /** Makes a client with a credential for each security scheme. */
  GeneratedClient(Map<String, String> sources, String baseUrl)
      throws IOException, ReflectiveOperationException {
    this(sources, baseUrl, false);
  }

  GeneratedClient(Map<String, String> sources, String baseUrl, boolean logsCalls)
      throws IOException, ReflectiveOperationException {
    this(MemoryCompiler.load(sources), baseUrl, "", logsCalls);
  }

  /** Makes a client of compiled classes. */
  GeneratedClient(ClassLoader loader, String baseUrl) throws ReflectiveOperationException {
    this(loader, baseUrl, "", false);
  }

  /**
   * Makes a client with a credential for each security scheme.
   *
   * @param ownUrl where operations with a server of their own go; empty when they go to the base
   */
  GeneratedClient(Map<String, String> sources, String baseUrl, String ownUrl)
      throws IOException, ReflectiveOperationException {
    this(MemoryCompiler.load(sources), baseUrl, ownUrl, false);
  }

  private GeneratedClient(ClassLoader loader, String baseUrl, String ownUrl, boolean logsCalls)
      throws ReflectiveOperationException {
    this.loader = loader;
    Class<?> entry = loader.loadClass(Generation.PACKAGE + "." + Generation.CLIENT);
    Object builder = entry.getMethod("builder").invoke(null);
    builder.getClass().getMethod("baseUrl", String.class).invoke(builder, baseUrl);
    builder.getClass().getMethod("logCalls", boolean.class).invoke(builder, logsCalls);
    for (Method each : builder.getClass().getDeclaredMethods()) {
      if (CREDENTIALS.contains(List.of(each.getParameterTypes()))) {
        each.invoke(builder, values(each));
      }
    }
    for (Server each : ownUrl.isEmpty() ? List.<Server>of() : ownServers(entry)) {
      builder
          .getClass()
          .getMethod("server", Server.class, Server.class)
          .invoke(builder, each, Server.of("own", ownUrl));
    }
    this.client = builder.getClass().getMethod("build").invoke(builder);
  }

  private static List<Server> ownServers(Class<?> entry) throws ReflectiveOperationException {
    Set<String> names = new HashSet<>();
    for (Method accessor : entry.getMethods()) {
      for (Method each : accessor.getReturnType().getMethods()) {
        if (each.isAnnotationPresent(Operation.class)) {
          names.add(each.getAnnotation(Operation.class).server());
        }
      }
    }
    List<Server> servers = new ArrayList<>();
    for (Field each : entry.getFields()) {
      if (each.get(null) instanceof Server server && names.contains(server.name())) {
        servers.add(server);
      }
    }
    return servers;
  }

  /** Returns the interfaces' methods that make one call, short forms included. */
  List<Method> methods() {
    return Arrays.stream(client.getClass().getMethods())
        .filter(each -> each.getReturnType().isInterface() && each.getParameterCount() == 0)
        .flatMap(each -> Stream.of(each.getReturnType().getMethods()))
        .filter(each -> each.getReturnType() == ApiCall.class)
        .toList();
  }

  /** Returns the annotation of the operation that a method calls. */
  Operation operation(Method method) {
    return methods().stream()
        .filter(each -> each.getDeclaringClass() == method.getDeclaringClass())
        .filter(each -> each.getName().equals(method.getName()))
        .map(each -> each.getAnnotation(Operation.class))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  Class<?> model(String name) throws ReflectiveOperationException {
    return loader.loadClass(Generation.PACKAGE + ".model." + name);
  }

  /** Returns what the type's codec reads. */
  Object value(String type, String json) throws ReflectiveOperationException, IOException {
    Object codec = model(type).getMethod("jsonAdapter").invoke(null);
    return Objects.requireNonNull(((com.squareup.moshi.JsonAdapter<?>) codec).fromJson(json));
  }

  private static @Nullable Object[] values(Method method) throws ReflectiveOperationException {
    @Nullable Object[] values = new Object[method.getParameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = SimpleValues.of(method.getGenericParameterTypes()[i]);
    }
    return values;
  }

  /**
   * Returns the simplest arguments of a method; only what is required where not all may be given.
   *
   * @param models the JSON of what the simplest values would not do for, by the name of the model
   */
  @Nullable Object[] arguments(Method method, Map<String, String> models)
      throws ReflectiveOperationException, IOException {
    @Nullable Object[] arguments = values(method);
    Operation operation = method.getAnnotation(Operation.class);
    boolean exclusive = operation != null && operation.exclusive().length > 0;
    for (int i = 0; i < arguments.length; i++) {
      String model = method.getParameterTypes()[i].getSimpleName();
      if (models.containsKey(model)) {
        arguments[i] = value(model, models.get(model));
      }
      if (exclusive && method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class)) {
        arguments[i] = null;
      }
    }
    return arguments;
  }

  /** Calls the method of this name that takes this many arguments. */
  ApiCall<?> call(String name, @Nullable Object... arguments) throws ReflectiveOperationException {
    Method method =
        methods().stream()
            .filter(each -> each.getName().equals(name))
            .filter(each -> each.getParameterCount() == arguments.length)
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(name + "/" + arguments.length));
    return call(method, arguments);
  }

  ApiCall<?> call(Method method, @Nullable Object... arguments)
      throws ReflectiveOperationException {
    for (Method accessor : client.getClass().getMethods()) {
      if (accessor.getReturnType() == method.getDeclaringClass()) {
        try {
          return (ApiCall<?>) method.invoke(accessor.invoke(client), arguments);
        } catch (InvocationTargetException e) {
          if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
          }
          throw e;
        }
      }
    }
    throw new IllegalArgumentException(method + " is of another client.");
  }

  @Override
  public void close() {
    try {
      client.getClass().getMethod("close").invoke(client);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
