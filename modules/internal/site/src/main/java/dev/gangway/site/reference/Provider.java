package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.ClientProvider;
import dev.gangway.core.paging.Pages;
import dev.gangway.core.spec.Operation;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecOperation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A generated client beside the spec that it is made of. */
record Provider(
    String name, Class<?> client, Spec spec, Document document, Map<String, Call> calls) {

  /**
   * A generated method.
   *
   * @param accessor the client's method that returns what it is called on
   * @param pages the method that returns all pages, the one that takes most; null if there is none
   */
  record Call(Method accessor, Method method, @Nullable Method pages) {

    Operation operation() {
      return Objects.requireNonNull(method.getAnnotation(Operation.class));
    }
  }

  /** Returns all providers by name. */
  static List<Provider> all() {
    return ServiceLoader.load(ClientProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(ClientProvider::name))
        .map(Provider::of)
        .toList();
  }

  private static Provider of(ClientProvider provider) {
    Spec spec = Spec.of(provider.type());
    return new Provider(
        provider.name(),
        provider.type(),
        spec,
        Document.of(spec.document()),
        calls(provider.type()));
  }

  private static Map<String, Call> calls(Class<?> client) {
    Map<String, Method> pages = pages(client);
    Map<String, Call> calls = new LinkedHashMap<>();
    accessors(client)
        .forEach(
            accessor -> {
              for (Method method : accessor.getReturnType().getMethods()) {
                Operation operation = method.getAnnotation(Operation.class);
                if (operation != null) {
                  calls.put(operation.id(), new Call(accessor, method, pages.get(operation.id())));
                }
              }
            });
    return calls;
  }

  private static Map<String, Method> pages(Class<?> client) {
    Map<String, Method> pages = new LinkedHashMap<>();
    accessors(client)
        .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
        .filter(method -> method.getReturnType() == Pages.class)
        .sorted(Comparator.comparingInt(Method::getParameterCount).reversed())
        .forEach(method -> pages.put(operationOf(method), method));
    return pages;
  }

  private static Stream<Method> accessors(Class<?> client) {
    return Arrays.stream(client.getMethods())
        .filter(
            method ->
                method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && Arrays.stream(method.getReturnType().getMethods())
                        .anyMatch(each -> each.isAnnotationPresent(Operation.class)));
  }

  /** Pages name their operation before anything is sent. */
  private static String operationOf(Method pages) {
    Class<?> api = pages.getDeclaringClass();
    Object uncalled =
        Proxy.newProxyInstance(
            api.getClassLoader(), new Class<?>[] {api}, InvocationHandler::invokeDefault);
    Object[] nothing =
        Arrays.stream(pages.getParameterTypes())
            .map(type -> Array.get(Array.newInstance(type, 1), 0))
            .toArray();
    try {
      return Objects.toString(pages.invoke(uncalled, nothing)).replaceAll("Pages\\[(.*)]", "$1");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(pages + " returns no pages.", e);
    }
  }

  /** Returns the name that people read: {@code Kriptomat}. */
  String title() {
    return client.getSimpleName();
  }

  Call call(SpecOperation operation) {
    return Objects.requireNonNull(calls.get(operation.id()), operation.id());
  }

  /** Returns the operation as the spec declares it. */
  JsonNode declared(SpecOperation operation) {
    return pathItem(operation).path(operation.method().toLowerCase(Locale.ROOT));
  }

  /** Returns what the spec declares for all operations of a path. */
  JsonNode pathItem(SpecOperation operation) {
    return document.resolve(document.root().path("paths").path(operation.path()));
  }

  /** Returns the generated type of a schema that the spec names, or null if there is none. */
  @Nullable Class<?> model(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    try {
      return name.isEmpty() ? null : Class.forName(client.getPackageName() + ".model." + name);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  /** Returns the anchor of an operation: {@code orders-buy}. */
  String anchor(SpecOperation operation) {
    Call call = call(operation);
    return call.accessor().getName() + "-" + call.method().getName();
  }
}
