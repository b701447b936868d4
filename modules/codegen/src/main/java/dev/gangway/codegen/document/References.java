package dev.gangway.codegen.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows references to components other than schemas; one that cannot be resolved is a problem.
 */
public final class References {
  private static final int MOST_HOPS = 100;

  private final Components components;
  private final Problems problems;

  public References(OpenAPI document, Problems problems) {
    this.components =
        document.getComponents() == null ? new Components() : document.getComponents();
    this.problems = problems;
  }

  public @Nullable Parameter parameter(Parameter parameter, String pointer) {
    return follow(parameter, Parameter::get$ref, components.getParameters(), pointer);
  }

  public @Nullable RequestBody requestBody(RequestBody body, String pointer) {
    return follow(body, RequestBody::get$ref, components.getRequestBodies(), pointer);
  }

  /** Returns whether a body is written there, or in the component that its reference names. */
  public boolean isFound(RequestBody body) {
    return find(body, RequestBody::get$ref, components.getRequestBodies()) != null;
  }

  public @Nullable ApiResponse response(ApiResponse response, String pointer) {
    return follow(response, ApiResponse::get$ref, components.getResponses(), pointer);
  }

  private <T> @Nullable T follow(
      T value,
      Function<T, @Nullable String> reference,
      @Nullable Map<String, T> among,
      String pointer) {
    T found = find(value, reference, among);
    if (found == null) {
      problems.add(pointer, unresolved(reference.apply(value)));
    }
    return found;
  }

  /** Returns the end of a chain of references, or null if it cannot be resolved. */
  private static <T> @Nullable T find(
      T value, Function<T, @Nullable String> reference, @Nullable Map<String, T> among) {
    T found = value;
    for (int hops = 0; found != null && hops < MOST_HOPS; hops++) {
      String ref = reference.apply(found);
      if (ref == null) {
        return found;
      }
      found = among == null ? null : among.get(ref.substring(ref.lastIndexOf('/') + 1));
    }
    return null;
  }

  /** Returns the words about a reference that cannot be resolved. */
  public static String unresolved(@Nullable String ref) {
    return "the reference "
        + ref
        + " cannot be resolved. Add the component or correct the reference.";
  }
}
