package dev.gangway.codegen;

import dev.gangway.codegen.Problems.Problem;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves out of a document what is refused: a header parameter that cannot be sent, an operation or
 * a webhook, a security scheme with the operations that it alone opens, or a schema, in whose place
 * stands any JSON. What belongs to the whole document cannot be left out.
 */
final class Omission {
  private static final Logger LOG = LoggerFactory.getLogger(Omission.class);

  private final OpenAPI document;
  private final Set<String> omitted = new LinkedHashSet<>();

  Omission(OpenAPI document) {
    this.document = document;
  }

  /** Returns what is read of the document as soon as nothing that is left of it is refused. */
  <T> T whatCanBeRead(Supplier<T> reading) {
    while (true) {
      try {
        T read = reading.get();
        if (!omitted.isEmpty()) {
          LOG.warn("Left out of the client:\n  {}", String.join("\n  ", omitted));
        }
        return read;
      } catch (SpecException refusal) {
        leaveOut(refusal);
      }
    }
  }

  private void leaveOut(SpecException refusal) {
    List<Problem> open = new ArrayList<>();
    Map<Problem, Header> headers = headers(refusal);
    boolean any = false;
    for (Problem problem : refusal.problems()) {
      Header header = headers.get(problem);
      String what =
          header != null
              ? header.omit()
              : problem.place().startsWith("#/") ? omit(tokens(problem.place())) : null;
      if (what == null) {
        open.add(problem);
      } else {
        any = true;
        omitted.add(what + ", since " + problem);
      }
    }
    // What is wrong with the whole may come from a part that is gone now.
    if (!any) {
      throw new SpecException(open);
    }
  }

  /** A parameter that cannot be sent, among those where it stands. */
  private record Header(List<Parameter> among, Parameter parameter, String place) {

    @SuppressWarnings("ReferenceEquality") // Two may be written alike.
    String omit() {
      among.removeIf(each -> each == parameter);
      return "the header parameter of " + place;
    }
  }

  /** Finds them all first: what is left out changes the places of the others. */
  private Map<Problem, Header> headers(SpecException refusal) {
    Map<Problem, Header> headers = new HashMap<>();
    for (Problem problem : refusal.problems()) {
      Header header =
          problem.place().startsWith("#/paths/") ? header(tokens(problem.place())) : null;
      if (header != null) {
        headers.put(problem, header);
      }
    }
    return headers;
  }

  private @Nullable Header header(List<String> place) {
    int last = place.size() - 1;
    PathItem path = document.getPaths().get(place.get(1));
    if (path == null || last < 3 || !place.get(last - 1).equals("parameters")) {
      return null;
    }
    List<Parameter> among = last == 3 ? path.getParameters() : null;
    for (Map.Entry<PathItem.HttpMethod, Operation> each : path.readOperationsMap().entrySet()) {
      if (last == 4 && each.getKey().name().toLowerCase(Locale.ROOT).equals(place.get(2))) {
        among = each.getValue().getParameters();
      }
    }
    if (among == null) {
      return null;
    }
    Parameter parameter = among.get(Integer.parseInt(place.get(last)));
    Parameter declared = new References(document, new Problems()).parameter(parameter, "");
    return declared != null
            && "header".equals(declared.getIn())
            && !HeaderNames.refusal(String.valueOf(declared.getName())).isEmpty()
        ? new Header(among, parameter, String.join(" ", place.subList(1, last - 1)))
        : null;
  }

  private static List<String> tokens(String place) {
    List<String> tokens = new ArrayList<>();
    for (String token : place.substring(2).split("/", -1)) {
      tokens.add(token.replace("~1", "/").replace("~0", "~"));
    }
    return tokens;
  }

  /** Returns what was left out to get rid of a place, or null if nothing can be. */
  private @Nullable String omit(List<String> place) {
    if (place.size() < 2) {
      return null;
    }
    return switch (place.get(0)) {
      case "paths" -> omitOperation(place);
      case "webhooks" ->
          document.getWebhooks() != null && document.getWebhooks().remove(place.get(1)) != null
              ? "the webhook " + place.get(1)
              : null;
      case "components" -> place.size() < 3 ? null : omitComponent(place.get(1), place.get(2));
      default -> null;
    };
  }

  private @Nullable String omitOperation(List<String> place) {
    PathItem path = document.getPaths().get(place.get(1));
    if (path == null) {
      return null;
    }
    for (PathItem.HttpMethod method : PathItem.HttpMethod.values()) {
      boolean named =
          place.size() > 2 && method.name().toLowerCase(Locale.ROOT).equals(place.get(2));
      if (named && path.readOperationsMap().containsKey(method)) {
        path.operation(method, null);
        return "the operation " + method + " " + place.get(1);
      }
    }
    document.getPaths().remove(place.get(1));
    return "the path " + place.get(1);
  }

  private @Nullable String omitComponent(String kind, String name) {
    Components components = document.getComponents();
    if (kind.equals("securitySchemes")) {
      giveOperationsTheirSecurity();
      return components.getSecuritySchemes().remove(name) == null
          ? null
          : "the security scheme " + name;
    }
    Schema<?> schema = kind.equals("schemas") ? components.getSchemas().get(name) : null;
    if (schema == null || !Composition.says(schema)) {
      return null;
    }
    components.getSchemas().put(name, new Schema<>());
    return "what the schema " + name + " says";
  }

  /** Lets the operations without security of their own be judged one by one. */
  private void giveOperationsTheirSecurity() {
    List<SecurityRequirement> common = document.getSecurity();
    if (common != null) {
      document.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .filter(operation -> operation.getSecurity() == null)
          .forEach(operation -> operation.setSecurity(common));
      document.setSecurity(null);
    }
  }
}
