package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.ContentTypes;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.References;
import dev.gangway.codegen.model.OperationModel.EnvelopeModel;
import dev.gangway.codegen.model.StatusModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Sensitivity;
import dev.gangway.codegen.schema.Redaction;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.TypeMapper;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the successful response of an operation. */
final class ResponseReader {
  private static final TypeRef TEXT = TypeRef.plain("java.lang.String", TypeRef.Form.TEXT);
  private static final TypeRef STREAM =
      TypeRef.plain("dev.gangway.core.body.Download", TypeRef.Form.JSON);

  /**
   * The successful response of an operation.
   *
   * @param type the type of the value; null if it has none
   * @param envelope what the value is wrapped in
   * @param nullable whether its JSON may be null
   * @param nothing whether another status has no body
   * @param accepts the content types to ask for; empty when there is no choice
   * @param statuses the types by status, where they differ
   * @param beside the envelope's properties, the value among them
   * @param redaction what a log shows instead of the value; empty where the value may be shown
   */
  record ReadResponse(
      @Nullable TypeRef type,
      EnvelopeModel envelope,
      boolean nullable,
      boolean nothing,
      String accepts,
      List<StatusModel> statuses,
      Map<String, Schema<?>> beside,
      Sensitivity redaction) {
    static final ReadResponse NONE = of(null);

    private static ReadResponse of(@Nullable TypeRef type) {
      return new ReadResponse(
          type, EnvelopeModel.NONE, false, false, "", List.of(), Map.of(), Sensitivity.NONE);
    }

    private boolean isNone() {
      return isLike(NONE);
    }

    boolean isLike(ReadResponse other) {
      return Objects.equals(type, other.type)
          && envelope.equals(other.envelope)
          && nullable == other.nullable;
    }

    private ReadResponse orNothing(boolean nothing) {
      return new ReadResponse(
          type, envelope, nullable, nothing, accepts, statuses, beside, redaction);
    }

    private ReadResponse accepting(Set<String> types) {
      String all = String.join(", ", types);
      return new ReadResponse(type, envelope, nullable, nothing, all, statuses, beside, redaction);
    }

    private ReadResponse redacted(Sensitivity shown) {
      return new ReadResponse(type, envelope, nullable, nothing, accepts, statuses, beside, shown);
    }

    /** A log knows no statuses: what is sensitive with one is with all. */
    private ReadResponse redactedLike(Collection<ReadResponse> others) {
      return others.stream()
          .map(ReadResponse::redaction)
          .filter(Sensitivity::hidden)
          .findFirst()
          .map(this::redacted)
          .orElse(this);
    }
  }

  private final References references;
  private final TypeMapper mapper;
  private final Envelopes envelopes;
  private final Schemas schemas;
  private final Problems problems;

  ResponseReader(SpecContext context, TypeMapper mapper, Envelopes envelopes) {
    this.references = context.references();
    this.mapper = mapper;
    this.envelopes = envelopes;
    this.schemas = context.schemas();
    this.problems = context.problems();
  }

  ReadResponse read(SpecOperation source) {
    if (source.httpMethod().equals("HEAD")) {
      return ReadResponse.NONE;
    }
    Map<String, Boolean> accepted = new LinkedHashMap<>();
    Map<String, ReadResponse> responses = new TreeMap<>();
    Map<Schema<?>, ReadResponse> known = new LinkedHashMap<>();
    successes(source)
        .forEach(
            (status, declared) ->
                responses.put(status, read(source, status, declared, known, accepted)));
    return together(source, responses)
        .accepting(accepted.containsValue(true) ? accepted.keySet() : Set.of());
  }

  /** Returns the responses of success; the default is one if there is no other. */
  private Map<String, ApiResponse> successes(SpecOperation source) {
    Map<String, ApiResponse> all = new LinkedHashMap<>();
    if (source.operation().getResponses() != null) {
      source
          .operation()
          .getResponses()
          .forEach(
              (status, declared) -> {
                ApiResponse response =
                    references.response(declared, source.pointer() + "/responses/" + status);
                if (response != null) {
                  all.put(status, response);
                }
              });
    }
    boolean anyNamed = all.keySet().stream().anyMatch(status -> status.startsWith("2"));
    all.keySet().removeIf(status -> anyNamed ? !status.startsWith("2") : !status.equals("default"));
    return all;
  }

  private ReadResponse together(SpecOperation source, Map<String, ReadResponse> responses) {
    List<ReadResponse> typed = new ArrayList<>();
    for (ReadResponse response : responses.values()) {
      if (!response.isNone() && typed.stream().noneMatch(response::isLike)) {
        typed.add(response);
      }
    }
    if (typed.isEmpty()) {
      return ReadResponse.NONE;
    }
    if (typed.size() == 1) {
      ReadResponse only = typed.get(0).redactedLike(responses.values());
      boolean nothing = responses.values().stream().anyMatch(ReadResponse::isNone);
      return only.orNothing(nothing && !STREAM.equals(only.type()) && only.type() != null);
    }
    if (typed.stream().anyMatch(each -> TEXT.equals(each.type()) || STREAM.equals(each.type()))) {
      return ReadResponse.of(STREAM);
    }
    if (typed.stream().anyMatch(each -> !each.envelope().equals(EnvelopeModel.NONE))) {
      problems.add(
          source.pointer() + "/responses",
          "the successful responses have different types in envelopes: "
              + typed.stream()
                  .map(each -> each.type() == null ? "nothing" : each.type().java().toString())
                  .toList()
              + ". Describe one type that fits all of them.");
    }
    return byStatus(source, responses).redactedLike(responses.values());
  }

  private static ReadResponse byStatus(SpecOperation source, Map<String, ReadResponse> responses) {
    Identifier name = Identifier.of(JavaNames.type(source.plainId()) + "ByStatus");
    Imports imports = new Imports();
    Imports codecImports = new Imports().add("dev.gangway.core.spec.StatusCodec");
    List<StatusModel> statuses = new ArrayList<>();
    responses.forEach(
        (status, response) -> {
          boolean exact = status.matches("\\d+");
          TypeRef type = response.type();
          if (type != null) {
            imports.addAll(type.imports());
            codecImports.addAll(type.codecImports());
          }
          statuses.add(
              new StatusModel(
                  exact ? Code.word(status) : Code.of("default"),
                  exact
                      ? Code.of("the status {}", Code.word(status))
                      : Code.of("any other status of success"),
                  Identifier.of(exact ? "Status" + status : "OtherStatus"),
                  type == null ? Code.NONE : type.java(),
                  type == null ? Code.NONE : type.codec()));
        });
    TypeRef type =
        new TypeRef(
            Code.of("{}", name), Code.NONE, TypeRef.Form.JSON, imports.all(), codecImports.all());
    return new ReadResponse(
        type, EnvelopeModel.NONE, false, false, "", statuses, Map.of(), Sensitivity.NONE);
  }

  private ReadResponse read(
      SpecOperation source,
      String status,
      ApiResponse declared,
      Map<Schema<?>, ReadResponse> known,
      Map<String, Boolean> accepted) {
    Content content = declared.getContent();
    if (content == null || content.isEmpty()) {
      return ReadResponse.NONE;
    }
    String type = chosen(content);
    Schema<?> schema = content.get(type) == null ? null : content.get(type).getSchema();
    boolean isJson = ContentTypes.isJson(type) && !ContentTypes.isFile(type, schema);
    if (!type.contains("*")) {
      // The only type application/json needs no Accept header.
      boolean usual = isJson && ContentTypes.isUsualJson(type);
      accepted.merge(ContentTypes.asked(type), content.size() > 1 || !usual, Boolean::logicalOr);
    }
    if (!isJson) {
      ReadResponse text = ReadResponse.of(ContentTypes.isText(type) ? TEXT : STREAM);
      return schema == null
          ? text
          : text.redacted(
              Redaction.ofUnnamed(schema, source.plainId() + " response", schemas, problems));
    }
    if (schema == null) {
      return ReadResponse.of(TypeMapper.RAW);
    }
    ReadResponse same = known.get(schema);
    if (same != null) {
      return same;
    }
    String pointer =
        source.pointer() + "/responses/" + status + "/content/" + Problems.token(type) + "/schema";
    String name = source.plainId() + (known.isEmpty() ? "" : " " + status.toLowerCase(Locale.ROOT));
    ReadResponse response = readJson(schema, JavaNames.type(name + " response"), pointer);
    known.put(schema, response);
    return response;
  }

  /** JSON says most about a response, then text; anything else is a file. */
  private static String chosen(Content content) {
    return content.keySet().stream()
        .filter(ContentTypes::isJson)
        .findFirst()
        .or(() -> content.keySet().stream().filter(ContentTypes::isText).findFirst())
        .orElseGet(() -> content.keySet().iterator().next());
  }

  private ReadResponse readJson(Schema<?> schema, String name, String pointer) {
    Envelopes.Content opened = envelopes.open(schema);
    TypeRef value = opened.value() == null ? null : mapper.map(opened.value(), name, pointer);
    return new ReadResponse(
        value,
        opened.envelope(),
        opened.value() != null && schemas.nullable(opened.value()),
        false,
        "",
        List.of(),
        opened.envelope().equals(EnvelopeModel.NONE) ? Map.of() : schemas.properties(schema),
        opened.value() == null
            ? Sensitivity.NONE
            : Redaction.ofUnnamed(opened.value(), name, schemas, problems));
  }
}
