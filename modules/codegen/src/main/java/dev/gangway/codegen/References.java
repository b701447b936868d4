package dev.gangway.codegen;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows references to components other than schemas. */
final class References {
  private final Components components;

  References(OpenAPI document) {
    this.components =
        document.getComponents() == null ? new Components() : document.getComponents();
  }

  Parameter parameter(Parameter parameter) {
    String ref = parameter.get$ref();
    return ref == null ? parameter : find(components.getParameters(), ref);
  }

  RequestBody requestBody(RequestBody body) {
    String ref = body.get$ref();
    return ref == null ? body : find(components.getRequestBodies(), ref);
  }

  ApiResponse response(ApiResponse response) {
    String ref = response.get$ref();
    return ref == null ? response : find(components.getResponses(), ref);
  }

  private static <T> T find(@Nullable Map<String, T> among, String ref) {
    T found = among == null ? null : among.get(ref.substring(ref.lastIndexOf('/') + 1));
    if (found == null) {
      throw new SpecException(
          List.of(
              ref + ": the reference leads nowhere. Add the component or correct the reference."));
    }
    return found;
  }
}
