package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.ContentTypes;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.References;
import dev.gangway.codegen.model.ErrorModel;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.ModelTypes;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an operation documents of its errors: the types of their bodies, where they are JSON.
 */
final class ErrorReader {
  /** A status of its own, or a range of them, that is an error. */
  private static final Pattern ERROR = Pattern.compile("[345](\\d\\d|XX)");

  /** The exceptions by status, as core throws them. */
  private static final Map<String, Identifier> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("400", Identifier.of("BadRequestException")),
          Map.entry("401", Identifier.of("UnauthenticatedException")),
          Map.entry("403", Identifier.of("PermissionDeniedException")),
          Map.entry("404", Identifier.of("NotFoundException")),
          Map.entry("409", Identifier.of("ConflictException")),
          Map.entry("410", Identifier.of("GoneException")),
          Map.entry("412", Identifier.of("PreconditionFailedException")),
          Map.entry("422", Identifier.of("InvalidRequestException")),
          Map.entry("423", Identifier.of("LockedException")),
          Map.entry("425", Identifier.of("TooEarlyException")),
          Map.entry("429", Identifier.of("RateLimitedException")));

  /** A body's schema, the name of its type if it is inline, and its place. */
  private record Declared(Schema<?> schema, String name, String pointer) {}

  private final References references;
  private final ModelTypes types;

  ErrorReader(SpecContext context, ModelTypes types) {
    this.references = context.references();
    this.types = types;
  }

  List<ErrorModel> read(SpecOperation source) {
    Map<String, ErrorModel> errors = new LinkedHashMap<>();
    Map<Schema<?>, TypeRef> known = new LinkedHashMap<>();
    declared(source)
        .forEach(
            (status, body) -> {
              TypeRef type =
                  known.computeIfAbsent(
                      body.schema(),
                      schema -> types.mapper().map(schema, body.name(), body.pointer()));
              ErrorModel error = error(status, type);
              if (error != null) {
                errors.merge(error.exception() + " " + type.java(), error, ErrorReader::both);
              }
            });
    return List.copyOf(errors.values());
  }

  private static ErrorModel both(ErrorModel one, ErrorModel other) {
    List<Doc> statuses = new ArrayList<>(one.statuses());
    statuses.addAll(other.statuses());
    return new ErrorModel(one.exception(), statuses, one.type(), one.qualified(), one.list());
  }

  /** Returns the bodies in JSON by status, except a default that stands for success. */
  private Map<String, Declared> declared(SpecOperation source) {
    Map<String, Declared> declared = new TreeMap<>();
    Map<String, ApiResponse> responses = source.operation().getResponses();
    if (responses == null || source.httpMethod().equals("HEAD")) {
      return declared;
    }
    boolean succeeds = responses.keySet().stream().anyMatch(each -> each.startsWith("2"));
    responses.forEach(
        (key, response) -> {
          String status = key.toUpperCase(Locale.ROOT);
          if (ERROR.matcher(status).matches() || (succeeds && status.equals("DEFAULT"))) {
            Declared body = body(source, key, response);
            if (body != null) {
              declared.put(status, body);
            }
          }
        });
    return declared;
  }

  private @Nullable Declared body(SpecOperation source, String status, ApiResponse declared) {
    String place = source.pointer() + "/responses/" + status;
    ApiResponse response = references.response(declared, place);
    Content content = response == null ? null : response.getContent();
    Map.Entry<String, Schema<?>> json = content == null ? null : json(content);
    if (json == null) {
      return null;
    }
    String ref = declared.get$ref();
    String component = ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
    String home = ref == null ? place : "/components/responses/" + component;
    String pointer = home + "/content/" + Problems.token(json.getKey()) + "/schema";
    return new Declared(json.getValue(), name(source, status, component), pointer);
  }

  /** A response that many operations share has one type for all of them. */
  private static String name(SpecOperation source, String status, String component) {
    if (component.isEmpty()) {
      boolean any = status.equalsIgnoreCase("default");
      return JavaNames.type(
          source.id() + " " + (any ? "" : status.toLowerCase(Locale.ROOT)) + " error");
    }
    return JavaNames.type(component.matches("(?i).*error") ? component : component + " error");
  }

  private static Map.@Nullable Entry<String, Schema<?>> json(Content content) {
    for (Map.Entry<String, MediaType> each : content.entrySet()) {
      Schema<?> schema = each.getValue() == null ? null : each.getValue().getSchema();
      if (schema != null
          && ContentTypes.isJson(each.getKey())
          && !ContentTypes.isFile(each.getKey(), schema)) {
        return Map.entry(each.getKey(), schema);
      }
    }
    return null;
  }

  /** Returns null for what is not a type of the client's own, nor a list of one. */
  private @Nullable ErrorModel error(String status, TypeRef type) {
    String element = type.java().toString().replaceFirst("^List<(@Nullable )?(\\w+)>$", "$2");
    if (!types.isDeclared(element)
        || !type.codec().toString().contains(element + ".jsonAdapter()")) {
      return null;
    }
    Identifier name = Identifier.of(element);
    return new ErrorModel(
        exception(status), List.of(label(status)), name, types.qualified(element), type.isList());
  }

  private static Identifier exception(String status) {
    return status.startsWith("5")
        ? Identifier.of("ServerErrorException")
        : EXCEPTIONS.getOrDefault(status, Identifier.of("ErrorResponseException"));
  }

  private static Doc label(String status) {
    return status.equals("DEFAULT")
        ? Doc.of("any other status")
        : status.endsWith("XX")
            ? Doc.of("any other status {}", Javadoc.text(status.toLowerCase(Locale.ROOT)))
            : Doc.of("status {}", Javadoc.text(status));
  }
}
