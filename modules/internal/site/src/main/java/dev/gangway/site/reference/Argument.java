package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.gangway.core.spec.OptionalBody;
import dev.gangway.core.spec.Sensitive;
import dev.gangway.core.spec.Styled;
import dev.gangway.testkit.SpecOperation;
import dev.gangway.testkit.SpecParameter;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * A parameter of a spec, and that of the generated method.
 *
 * @param java null if the client sends a constant
 * @param declared the parameter as the spec declares it
 */
record Argument(@Nullable Parameter java, SpecParameter spec, JsonNode declared) {

  /** Returns the parameters of an operation: first those of the method, then the constants. */
  static List<Argument> of(Provider provider, SpecOperation operation) {
    List<Argument> arguments = new ArrayList<>();
    List<SpecParameter> constants = new ArrayList<>(operation.parameters());
    for (Parameter each : provider.call(operation).method().getParameters()) {
      if (!isBody(each)) {
        SpecParameter spec = named(operation, wireName(each));
        constants.remove(spec);
        arguments.add(new Argument(each, spec, declared(provider, operation, spec)));
      }
    }
    constants.forEach(
        each -> arguments.add(new Argument(null, each, declared(provider, operation, each))));
    return arguments;
  }

  /** Returns the parameter of the body, or null if nothing is sent. */
  static @Nullable Parameter body(Provider.Call call) {
    return Arrays.stream(call.method().getParameters())
        .filter(Argument::isBody)
        .findFirst()
        .orElse(null);
  }

  private static boolean isBody(Parameter parameter) {
    return parameter.isAnnotationPresent(Body.class)
        || parameter.isAnnotationPresent(OptionalBody.class);
  }

  private static SpecParameter named(SpecOperation operation, String name) {
    return operation.parameters().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(operation + " has no parameter " + name + "."));
  }

  private static String wireName(Parameter parameter) {
    Path path = parameter.getAnnotation(Path.class);
    Query query = parameter.getAnnotation(Query.class);
    Header header = parameter.getAnnotation(Header.class);
    Styled styled = parameter.getAnnotation(Styled.class);
    return Stream.of(
            path == null ? null : path.value(),
            query == null ? null : query.value(),
            header == null ? null : header.value(),
            styled == null ? null : styled.name())
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(parameter.getName());
  }

  private static JsonNode declared(
      Provider provider, SpecOperation operation, SpecParameter parameter) {
    for (JsonNode level : List.of(provider.declared(operation), provider.pathItem(operation))) {
      for (JsonNode each : level.path("parameters")) {
        JsonNode declared = provider.document().resolve(each);
        if (declared.path("name").asText().equals(parameter.name())
            && declared.path("in").asText().equals(parameter.in())) {
          return declared;
        }
      }
    }
    return MissingNode.getInstance();
  }

  /** Returns {@code secret} or {@code personal}, or null if the value can be shown. */
  @Nullable String sensitivity() {
    Sensitive sensitive = java == null ? null : java.getAnnotation(Sensitive.class);
    String declaredAs = declared.path("x-sensitive").asText(null);
    String reason = sensitive == null ? declaredAs : sensitive.value();
    return "none".equals(reason) || "false".equals(reason) ? null : reason;
  }
}
