package dev.gangway.checks;

import dev.gangway.core.paging.Pages;
import dev.gangway.core.spec.Operation;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A generated client beside the spec that it comes from. */
record ProviderClient(String module, Class<?> entry, Map<?, ?> spec) {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch");

  static ProviderClient of(String module) throws IOException {
    String name =
        Repository.element(
            Files.readString(Repository.provider(module).resolve("pom.xml")), "gangway.client");
    try {
      return new ProviderClient(
          module, Class.forName("dev.gangway." + module + "." + name), SpecFiles.read(module));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(module + " is not a dependency of the checks.", e);
    }
  }

  String name() {
    return entry.getSimpleName();
  }

  Class<?> builder() {
    return Arrays.stream(entry.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what stands in the README between its marks. */
  String section() {
    Map<String, String> calls = calls();
    Map<String, String> pages = pages();
    StringBuilder section = new StringBuilder("## Operations\n\n");
    section.append("| operation | method | documented page |\n|---|---|---|\n");
    Map<?, ?> paths = (Map<?, ?>) spec.get("paths");
    paths.forEach(
        (path, item) ->
            ((Map<?, ?>) item)
                .forEach(
                    (method, operation) -> {
                      if (METHODS.contains(method)) {
                        section.append(row(path, method, (Map<?, ?>) operation, calls, pages));
                      }
                    }));
    section.append("\n## Assumptions\n\n");
    section.append(
        "The documentation leaves these points open. The client makes these choices:\n\n");
    new Assumptions(spec, calls)
        .bySubjects()
        .forEach(
            (text, subjects) ->
                section
                    .append("- ")
                    .append(String.join(", ", subjects))
                    .append(": ")
                    .append(text)
                    .append('\n'));
    return section.toString();
  }

  private String row(
      Object path,
      Object method,
      Map<?, ?> operation,
      Map<String, String> calls,
      Map<String, String> pages) {
    String id = operation.get("operationId").toString();
    String all = pages.get(id);
    String documents =
        ((List<?>) declared(operation, "x-documents"))
            .stream().map(Object::toString).collect(Collectors.joining(", "));
    return String.format(
        "| `%s %s` | `%s`%s | [%s](%s) |%n",
        method.toString().toUpperCase(Locale.ROOT),
        path,
        calls.get(id),
        all == null ? "" : ", all pages: `" + all + "`",
        documents,
        ((Map<?, ?>) declared(operation, "externalDocs")).get("url"));
  }

  /** Returns what the operation declares, or else the whole document. */
  private Object declared(Map<?, ?> operation, String key) {
    return Objects.requireNonNull(
        operation.containsKey(key) ? operation.get(key) : spec.get(key), key);
  }

  /** Returns by operationId how an operation is called. */
  Map<String, String> calls() {
    Map<String, String> calls = new LinkedHashMap<>();
    accessors()
        .forEach(
            accessor -> {
              for (Method method : accessor.getReturnType().getMethods()) {
                Operation operation = method.getAnnotation(Operation.class);
                if (operation != null) {
                  calls.put(operation.id(), accessor.getName() + "()." + signature(method));
                }
              }
            });
    return calls;
  }

  /** Returns by operationId how all its pages are asked for, by the method that takes most. */
  private Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    accessors()
        .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
        .filter(method -> method.getReturnType() == Pages.class)
        .sorted(Comparator.comparingInt(Method::getParameterCount))
        .forEach(method -> pages.put(operationOf(method), signature(method)));
    return pages;
  }

  private Stream<Method> accessors() {
    return Arrays.stream(entry.getMethods())
        .filter(
            method ->
                method.getReturnType().getPackageName().equals(entry.getPackageName() + ".api"));
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
      return pages.invoke(uncalled, nothing).toString().replaceAll("Pages\\[(.*)]", "$1");
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(pages + " gives no pages.", e);
    }
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameters())
        .map(Parameter::getName)
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }
}
