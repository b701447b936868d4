package dev.gangway.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An operation with its place in the document. */
record SpecOperation(String path, String httpMethod, PathItem item, Operation operation) {

  /** A parameter with its place in the document; it may be a reference. */
  record Placed(Parameter parameter, String pointer) {}

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
        ? JavaNames.member(httpMethod.toLowerCase(Locale.ROOT) + " " + path.replace("{", " by {"))
        : declared;
  }

  /** Returns the first tag; what has none stands under the client's own name. */
  String tag(String client) {
    return operation.getTags() == null || operation.getTags().isEmpty()
        ? client
        : operation.getTags().get(0);
  }

  /** Returns the servers that are the operation's or its path's own. */
  List<Server> servers() {
    if (operation.getServers() != null) {
      return operation.getServers();
    }
    return item.getServers() == null ? List.of() : item.getServers();
  }

  String pointer() {
    return pathPointer() + "/" + httpMethod.toLowerCase(Locale.ROOT);
  }

  String pathPointer() {
    return "/paths/" + path.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the operation's own parameters, then those that its path gives to all operations. */
  List<Placed> parameters() {
    List<Placed> all = new ArrayList<>();
    place(operation.getParameters(), pointer(), all);
    place(item.getParameters(), pathPointer(), all);
    return all;
  }

  private static void place(
      @Nullable List<Parameter> parameters, String pointer, List<Placed> all) {
    if (parameters != null) {
      for (int i = 0; i < parameters.size(); i++) {
        all.add(new Placed(parameters.get(i), pointer + "/parameters/" + i));
      }
    }
  }
}
