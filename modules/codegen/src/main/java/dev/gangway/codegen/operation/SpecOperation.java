package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.print.JavaNames;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operation with its place in the document. */
public record SpecOperation(
    String path,
    String httpMethod,
    PathItem item,
    Operation operation,
    String ownId,
    String ownMethod) {

  private static final Pattern CONTROLLER =
      Pattern.compile("^([A-Za-z0-9]*[a-z0-9])(?:Controller|Operations)[._](?=[A-Za-z])");

  /** What says nothing of a path's subject. */
  private static final Pattern GENERAL = Pattern.compile("(?i)apis?|rest|v\\d\\w*|[\\d.-]*");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  public SpecOperation(String path, String httpMethod, PathItem item, Operation operation) {
    this(path, httpMethod, item, operation, "", "");
  }

  /** A parameter with its place in the document; it may be a reference. */
  record Placed(Parameter parameter, String pointer) {}

  public static List<SpecOperation> all(OpenAPI document) {
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

  /** Returns the operation with an id that is not the document's. */
  SpecOperation withId(String id) {
    return new SpecOperation(path, httpMethod, item, operation, id, ownMethod);
  }

  /** Returns the operation with a method that is not the document's. */
  SpecOperation withMethod(String method) {
    return new SpecOperation(path, httpMethod, item, operation, ownId, method);
  }

  public String id() {
    String declared = operation.getOperationId();
    return !ownId.isEmpty()
        ? ownId
        : declared == null || declared.isBlank() ? nameOfPath() : declared;
  }

  /**
   * Returns the id without what frameworks add to it: the path and method at its end, and the word
   * for a controller.
   */
  String plainId() {
    String end = path.replaceAll("\\W", "_") + "_" + httpMethod.toLowerCase(Locale.ROOT);
    String id = id();
    String own = id.endsWith(end) ? id.substring(0, id.length() - end.length()) : id;
    return own.isEmpty() ? id : CONTROLLER.matcher(own).replaceFirst("$1_");
  }

  /** Returns the name of the Java method. */
  public String method() {
    String chosen = Extensions.text(operation.getExtensions(), "x-method");
    return ownMethod.isEmpty() ? JavaNames.member(chosen.isEmpty() ? id() : chosen) : ownMethod;
  }

  /** Returns {@code getOrdersById}, which the document does not choose. */
  String nameOfPath() {
    return JavaNames.member(httpMethod.toLowerCase(Locale.ROOT) + " " + path.replace("{", " by {"));
  }

  /**
   * Returns the path that is called: without fragment, which is never sent, and without the
   * placeholders of its query, which are parameters.
   */
  String route() {
    String sent = path.replaceFirst("#.*", "");
    int query = sent.indexOf('?');
    if (query < 0) {
      return sent;
    }
    String fixed =
        Arrays.stream(sent.substring(query + 1).split("&"))
            .filter(each -> !each.isEmpty() && !each.contains("{"))
            .collect(Collectors.joining("&"));
    return sent.substring(0, query) + (fixed.isEmpty() ? "" : "?" + fixed);
  }

  /** Returns the names of the query's placeholders, and of the query parameters that they fill. */
  Map<String, String> queryPlaceholders() {
    Map<String, String> placeholders = new LinkedHashMap<>();
    int query = path.indexOf('?');
    if (query >= 0) {
      for (String each : path.substring(query + 1).replaceFirst("#.*", "").split("&")) {
        Matcher found = PLACEHOLDER.matcher(each);
        if (found.find()) {
          int end = each.indexOf('=');
          placeholders.put(found.group(1), end < 0 ? found.group(1) : each.substring(0, end));
        }
      }
    }
    return placeholders;
  }

  /** Returns the first tag, or an empty string. */
  public String tag() {
    return operation.getTags() == null || operation.getTags().isEmpty()
        ? ""
        : operation.getTags().get(0);
  }

  /** Returns the first segment of the path that names its subject, or an empty string. */
  public String subject() {
    return Arrays.stream(path.replaceFirst("[?#].*", "").split("/"))
        .map(each -> each.replaceFirst("[.:;=({].*", ""))
        .filter(each -> !GENERAL.matcher(each).matches())
        .filter(each -> each.matches(".*[A-Za-z].*"))
        .findFirst()
        .orElse("");
  }

  /** Returns the address of the documented page, that of the whole document if it has no own. */
  String page(OpenAPI document) {
    ExternalDocumentation page =
        operation.getExternalDocs() == null
            ? document.getExternalDocs()
            : operation.getExternalDocs();
    return page == null || page.getUrl() == null ? "" : page.getUrl();
  }

  /** Returns the servers that are the operation's or its path's own. */
  public List<Server> servers() {
    if (operation.getServers() != null) {
      return operation.getServers();
    }
    return item.getServers() == null ? List.of() : item.getServers();
  }

  public String pointer() {
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
