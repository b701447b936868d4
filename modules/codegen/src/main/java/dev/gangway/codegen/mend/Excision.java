package dev.gangway.codegen.mend;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.References;
import dev.gangway.codegen.schema.Schemas;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the least that can be taken out of a document to be rid of what is wrong at a place: an
 * extension, a rule, a parameter, what a schema says, or else the operation.
 */
public final class Excision {

  /**
   * A part that can be removed.
   *
   * @param words what the client has without it, as a sentence
   */
  public record Cut(String words, Runnable action) {}

  private final OpenAPI document;
  private final Schemas schemas;
  private final References references;

  public Excision(OpenAPI document) {
    this.document = document;
    this.schemas = new Schemas(document);
    this.references = new References(document, new Problems());
  }

  /** Returns what to take out, or null if nothing at this place can be. */
  public @Nullable Cut at(String place) {
    if (!place.startsWith("#/")) {
      return null;
    }
    List<String> tokens = new ArrayList<>();
    for (String token : place.substring(2).split("/", -1)) {
      tokens.add(token.replace("~1", "/").replace("~0", "~"));
    }
    List<String> rest = tokens.subList(Math.min(2, tokens.size()), tokens.size());
    return switch (tokens.get(0)) {
      case "paths" -> tokens.size() < 2 ? null : atPath(tokens.get(1), rest);
      case "webhooks" -> tokens.size() < 2 ? null : atWebhook(tokens.get(1), rest);
      case "components" -> rest.isEmpty() ? null : atComponent(tokens.get(1), rest);
      case "servers" -> tokens.size() < 2 ? servers() : atServer(Integer.parseInt(tokens.get(1)));
      default -> null;
    };
  }

  private @Nullable Cut atPath(String path, List<String> rest) {
    PathItem item = document.getPaths().get(path);
    if (item == null) {
      return null;
    }
    if (!rest.isEmpty() && rest.get(0).equals("parameters")) {
      Cut cut = atParameter(item.getParameters(), rest);
      return cut != null ? cut : wholePath(path);
    }
    for (Map.Entry<PathItem.HttpMethod, Operation> each : item.readOperationsMap().entrySet()) {
      if (!rest.isEmpty() && rest.get(0).equals(each.getKey().name().toLowerCase(Locale.ROOT))) {
        Cut cut = within(each.getValue(), rest.subList(1, rest.size()));
        return cut != null
            ? cut
            : new Cut(
                "The operation " + each.getKey() + " " + path + " is left out.",
                () -> item.operation(each.getKey(), null));
      }
    }
    return wholePath(path);
  }

  private Cut wholePath(String path) {
    return new Cut("The path is left out.", () -> document.getPaths().remove(path));
  }

  private @Nullable Cut atWebhook(String name, List<String> rest) {
    PathItem item = document.getWebhooks() == null ? null : document.getWebhooks().get(name);
    if (item == null) {
      return null;
    }
    for (Map.Entry<PathItem.HttpMethod, Operation> each : item.readOperationsMap().entrySet()) {
      if (!rest.isEmpty() && rest.get(0).equals(each.getKey().name().toLowerCase(Locale.ROOT))) {
        Cut cut = within(each.getValue(), rest.subList(1, rest.size()));
        if (cut != null) {
          return cut;
        }
      }
    }
    return new Cut("The webhook is left out.", () -> document.getWebhooks().remove(name));
  }

  private @Nullable Cut within(Operation operation, List<String> rest) {
    if (rest.isEmpty()) {
      return null;
    }
    Cut extension = extension(operation.getExtensions(), rest.get(0));
    if (extension != null) {
      return extension;
    }
    return switch (rest.get(0)) {
      case "parameters" -> atParameter(operation.getParameters(), rest);
      case "requestBody" ->
          operation.getRequestBody() == null ? null : atBody(operation.getRequestBody(), rest);
      case "responses" ->
          rest.size() < 2 || operation.getResponses() == null
              ? null
              : atResponse(operation.getResponses(), rest);
      default -> null;
    };
  }

  private @Nullable Cut atBody(RequestBody declared, List<String> rest) {
    RequestBody body = references.requestBody(declared, "");
    return body == null ? null : atContent(body.getContent(), rest.subList(1, rest.size()));
  }

  /** An error without a type does not cost the operation. */
  private @Nullable Cut atResponse(Map<String, ApiResponse> among, List<String> rest) {
    String status = rest.get(1);
    ApiResponse declared = among.get(status);
    ApiResponse response = declared == null ? null : references.response(declared, "");
    Cut cut =
        response == null ? null : atContent(response.getContent(), rest.subList(2, rest.size()));
    return cut != null || declared == null || !status.matches("[345]..")
        ? cut
        : new Cut("The client has no type for the error.", () -> among.remove(status));
  }

  private @Nullable Cut atContent(@Nullable Content content, List<String> rest) {
    MediaType media =
        content == null || rest.size() < 3 || !rest.get(0).equals("content")
            ? null
            : content.get(rest.get(1));
    if (media == null) {
      return null;
    }
    if (rest.get(2).equals("encoding") && rest.size() > 3 && media.getEncoding() != null) {
      return new Cut(
          "It is sent with the default encoding.", () -> media.getEncoding().remove(rest.get(3)));
    }
    return rest.get(2).equals("schema") && media.getSchema() != null
        ? new SchemaExcision(schemas).at(media.getSchema(), rest.subList(3, rest.size()))
        : null;
  }

  @SuppressWarnings("ReferenceEquality") // Two may be written alike.
  private @Nullable Cut atParameter(@Nullable List<Parameter> among, List<String> rest) {
    if (among == null || rest.size() < 2) {
      return null;
    }
    Parameter declared = among.get(Integer.parseInt(rest.get(1)));
    Parameter parameter = references.parameter(declared, "");
    Schema<?> schema = parameter == null ? null : parameter.getSchema();
    if (schema != null && rest.size() > 2) {
      int from = rest.get(2).equals("schema") ? 3 : 2;
      return new SchemaExcision(schemas).at(schema, rest.subList(from, rest.size()));
    }
    boolean needed = parameter != null && Boolean.TRUE.equals(parameter.getRequired());
    boolean header = parameter != null && "header".equals(parameter.getIn());
    return needed && !header
        ? null
        : new Cut("It is left out.", () -> among.removeIf(each -> each == declared));
  }

  private @Nullable Cut atComponent(String kind, List<String> rest) {
    Components components = document.getComponents();
    if (kind.equals("securitySchemes") && components.getSecuritySchemes() != null) {
      SecurityScheme scheme = components.getSecuritySchemes().get(rest.get(0));
      Cut extension =
          scheme == null || rest.size() < 2 ? null : extension(scheme.getExtensions(), rest.get(1));
      return scheme == null || extension != null
          ? extension
          : new Cut(
              "The client sends nothing for it.",
              () -> components.getSecuritySchemes().remove(rest.get(0)));
    }
    if (kind.equals("responses") && components.getResponses() != null) {
      ApiResponse response = components.getResponses().get(rest.get(0));
      return response == null
          ? null
          : atContent(response.getContent(), rest.subList(1, rest.size()));
    }
    Schema<?> schema =
        kind.equals("schemas") && components.getSchemas() != null
            ? components.getSchemas().get(rest.get(0))
            : null;
    return schema == null
        ? null
        : new SchemaExcision(schemas).at(schema, rest.subList(1, rest.size()));
  }

  private @Nullable Cut servers() {
    return document.getServers() == null
        ? null
        : new Cut("The caller sets the server.", () -> document.setServers(null));
  }

  private @Nullable Cut atServer(int index) {
    List<Server> servers = document.getServers();
    Server server = servers != null && index < servers.size() ? servers.get(index) : null;
    return server == null
        ? null
        : new Cut("It is left out.", () -> document.setServers(without(server)));
  }

  @SuppressWarnings("ReferenceEquality")
  private List<Server> without(Server server) {
    return document.getServers().stream().filter(each -> each != server).toList();
  }

  static @Nullable Cut extension(@Nullable Map<String, Object> extensions, String name) {
    return extensions != null && extensions.containsKey(name)
        ? new Cut("The client ignores it.", () -> extensions.remove(name))
        : null;
  }
}
