package dev.gangway.codegen.document;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows references to components other than schemas; one that cannot be resolved is a problem.
 */
public final class References {
  private final Components components;
  private final Problems problems;

  public References(OpenAPI document, Problems problems) {
    this.components =
        document.getComponents() == null ? new Components() : document.getComponents();
    this.problems = problems;
  }

  public @Nullable Parameter parameter(Parameter parameter, String pointer) {
    return follow(parameter, parameter.get$ref(), components.getParameters(), pointer);
  }

  public @Nullable RequestBody requestBody(RequestBody body, String pointer) {
    return follow(body, body.get$ref(), components.getRequestBodies(), pointer);
  }

  public @Nullable ApiResponse response(ApiResponse response, String pointer) {
    return follow(response, response.get$ref(), components.getResponses(), pointer);
  }

  private <T> @Nullable T follow(
      T value, @Nullable String ref, @Nullable Map<String, T> among, String pointer) {
    if (ref == null) {
      return value;
    }
    T found = among == null ? null : among.get(ref.substring(ref.lastIndexOf('/') + 1));
    if (found == null) {
      problems.add(
          pointer,
          "the reference "
              + ref
              + " cannot be resolved. Add the component or correct the reference.");
    }
    return found;
  }
}
