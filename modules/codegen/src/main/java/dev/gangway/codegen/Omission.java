package dev.gangway.codegen;

import dev.gangway.codegen.Problems.Problem;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves out of a document what is refused: an operation or a webhook, a security scheme with the
 * operations that it alone opens, or a schema, in whose place stands any JSON. What belongs to the
 * whole document cannot be left out.
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
    boolean any = false;
    for (Problem problem : refusal.problems()) {
      String what = problem.place().startsWith("#/") ? omit(tokens(problem.place())) : null;
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
