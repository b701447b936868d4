package dev.gangway.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An operation with its place in the document. */
record SpecOperation(String path, String httpMethod, PathItem item, Operation operation) {

  static List<SpecOperation> all(OpenAPI document) {
    List<SpecOperation> all = new ArrayList<>();
    if (document.getPaths() != null) {
      document
          .getPaths()
          .forEach(
              (path, item) ->
                  item.readOperationsMap()
                      .forEach(
                          (method, operation) ->
                              all.add(new SpecOperation(path, method.name(), item, operation))));
    }
    return all;
  }

  String id() {
    String declared = operation.getOperationId();
    return declared == null || declared.isBlank()
        ? JavaNames.member(httpMethod.toLowerCase(Locale.ROOT) + " " + path)
        : declared;
  }

  String tag() {
    return operation.getTags() == null || operation.getTags().isEmpty()
        ? "Default"
        : operation.getTags().get(0);
  }

  String pointer() {
    return "/paths/"
        + path.replace("~", "~0").replace("/", "~1")
        + "/"
        + httpMethod.toLowerCase(Locale.ROOT);
  }

  /** Returns the operation's parameters and those that its path gives to all its operations. */
  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>();
    if (operation.getParameters() != null) {
      all.addAll(operation.getParameters());
    }
    if (item.getParameters() != null) {
      for (Parameter shared : item.getParameters()) {
        if (all.stream().noneMatch(own -> isSame(own, shared))) {
          all.add(shared);
        }
      }
    }
    return all;
  }

  private static boolean isSame(Parameter own, Parameter shared) {
    if (own.get$ref() != null || shared.get$ref() != null) {
      return Objects.equals(own.get$ref(), shared.get$ref());
    }
    return own.getName().equals(shared.getName()) && own.getIn().equals(shared.getIn());
  }
}
