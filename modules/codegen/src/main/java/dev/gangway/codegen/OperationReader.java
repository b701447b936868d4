package dev.gangway.codegen;

import dev.gangway.codegen.ClientModel.EnvelopeModel;
import dev.gangway.codegen.ClientModel.OperationModel;
import dev.gangway.codegen.ClientModel.ParameterModel;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads operations into methods. */
final class OperationReader {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  /** An operation with the imports that its method needs. */
  record Read(OperationModel operation, Set<String> imports, Set<String> codecImports) {}

  private final OpenAPI document;
  private final References references;
  private final TypeMapper mapper;
  private final Envelopes envelopes;
  private final ParameterReader parameters;
  private final Problems problems;
  private final Set<String> sent = new TreeSet<>();
  private final Map<String, String> idempotencyMembers = new HashMap<>();

  OperationReader(
      OpenAPI document,
      Schemas schemas,
      TypeMapper mapper,
      Envelopes envelopes,
      Problems problems) {
    this.document = document;
    this.references = new References(document);
    this.mapper = mapper;
    this.envelopes = envelopes;
    this.parameters = new ParameterReader(document, schemas, mapper, problems);
    this.problems = problems;
  }

  /**
   * Returns the full names of the types that bodies consist of, as far as they are known from
   * bodies themselves.
   */
  Set<String> sent() {
    return sent;
  }

  /** Returns the member that carries the idempotency key, by the type of the body. */
  Map<String, String> idempotencyMembers() {
    return idempotencyMembers;
  }

  Read read(SpecOperation source) {
    Operation operation = source.operation();
    String id = source.id();
    Set<String> imports =
        new TreeSet<>(Set.of("dev.gangway.core.ApiCall", "dev.gangway.core.Operation"));
    Set<String> codecImports = new TreeSet<>();

    ParameterReader.Arguments arguments = parameters.read(source, imports);
    Body body = readBody(source);
    boolean deleteWithBody = body.type() != null && source.httpMethod().equals("DELETE");
    imports.add("retrofit2.http." + (deleteWithBody ? "HTTP" : source.httpMethod()));
    List<ParameterModel> required = new ArrayList<>(arguments.required());
    if (body.type() != null) {
      imports.add("retrofit2.http.Body");
      imports.addAll(body.type().imports());
      codecImports.addAll(body.type().codecImports());
      required.add(
          new ParameterModel(
              "@Body", body.type().java(), arguments.freeName("body", body.name()), "", false));
    }
    List<ParameterModel> all = new ArrayList<>(required);
    all.addAll(arguments.optional());

    Answer answer = readAnswer(source);
    if (answer.type() != null) {
      imports.addAll(answer.type().imports());
      codecImports.addAll(answer.type().codecImports());
    }
    if (!answer.envelope().value().isEmpty()) {
      imports.add("dev.gangway.core.Envelope");
    }
    if (!arguments.fixedHeaders().isEmpty()) {
      imports.add("retrofit2.http.Headers");
    }
    Map<String, Object> extensions = operation.getExtensions();
    String key = Extensions.text(extensions, "x-idempotency-key", "name");
    boolean keyInBody = "body".equals(Extensions.text(extensions, "x-idempotency-key", "in"));
    if (keyInBody && body.type() != null) {
      idempotencyMembers.put(body.type().java(), key);
    }
    String method = Extensions.text(extensions, "x-method");
    OperationModel model =
        new OperationModel(
            id,
            method.isEmpty() ? JavaNames.member(id) : JavaNames.member(method),
            source.httpMethod(),
            source.path().substring(1),
            deleteWithBody,
            Javadoc.lines(94, doc(operation, id)),
            operation.getExternalDocs() == null ? "" : operation.getExternalDocs().getUrl(),
            Boolean.TRUE.equals(operation.getDeprecated()),
            security(operation),
            body.contentType(),
            keyInBody ? key : "",
            keyInBody ? "" : key,
            answer.envelope(),
            arguments.fixedHeaders(),
            marked(all),
            shortArguments(required, arguments.optional().size()),
            !arguments.optional().isEmpty(),
            marked(required),
            answer.type() == null ? "Void" : answer.type().java(),
            body.type() == null ? "" : body.type().codec(),
            answer.type() == null ? "" : answer.type().codec());
    return new Read(model, imports, codecImports);
  }

  private static List<String> doc(Operation operation, String id) {
    List<String> doc =
        Javadoc.paragraphs(
            operation.getSummary(), operation.getDescription(), operation.getExtensions());
    return doc.isEmpty() ? List.of("Calls <code>" + id + "</code>.") : doc;
  }

  private static List<ParameterModel> marked(List<ParameterModel> parameters) {
    List<ParameterModel> marked = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterModel each = parameters.get(i);
      marked.add(
          new ParameterModel(
              each.annotation(), each.type(), each.name(), each.doc(), i == parameters.size() - 1));
    }
    return marked;
  }

  private static String shortArguments(List<ParameterModel> required, int optional) {
    List<String> arguments =
        required.stream()
            .map(ParameterModel::name)
            .collect(Collectors.toCollection(ArrayList::new));
    for (int i = 0; i < optional; i++) {
      arguments.add("null");
    }
    return String.join(", ", arguments);
  }

  private String security(Operation operation) {
    List<SecurityRequirement> alternatives =
        operation.getSecurity() != null ? operation.getSecurity() : document.getSecurity();
    if (alternatives == null || alternatives.isEmpty()) {
      return "";
    }
    // An empty alternative makes the credential optional: it is sent if there is one.
    List<String> named =
        alternatives.stream()
            .filter(each -> !each.isEmpty())
            .map(each -> JavaText.literal(String.join(" ", each.keySet())))
            .toList();
    return named.size() == 1
        ? named.get(0)
        : named.isEmpty() ? "" : "{" + String.join(", ", named) + "}";
  }

  private record Body(@Nullable TypeRef type, String contentType, String name) {
    static final Body NONE = new Body(null, "", "");
  }

  private Body readBody(SpecOperation source) {
    RequestBody body = source.operation().getRequestBody();
    if (body == null) {
      return Body.NONE;
    }
    Content content = references.requestBody(body).getContent();
    String type = content == null ? null : chooseContentType(content.keySet());
    if (type == null) {
      problems.add(
          source.pointer() + "/requestBody/content",
          "none of "
              + (content == null ? "[]" : content.keySet())
              + " can be sent. Describe the body as JSON or as a form.");
      return Body.NONE;
    }
    Schema<?> schema = schema(content, type);
    String pointer =
        source.pointer() + "/requestBody/content/" + type.replace("/", "~1") + "/schema";
    if (schema == null) {
      problems.add(pointer, "the body has no schema. Describe it.");
      return Body.NONE;
    }
    TypeRef java = mapper.map(schema, JavaNames.type(source.id()) + "Body", pointer);
    sent.addAll(java.imports());
    return new Body(java, type, JavaNames.member(java.java().replaceAll("\\W+", " ")));
  }

  private static @Nullable Schema<?> schema(Content content, String type) {
    MediaType media = content.get(type);
    return media == null ? null : media.getSchema();
  }

  private static @Nullable String chooseContentType(Set<String> offered) {
    for (String type : offered) {
      if (isJson(type)) {
        return type;
      }
    }
    return offered.contains(MULTIPART) ? MULTIPART : offered.contains(FORM) ? FORM : null;
  }

  private static boolean isJson(String type) {
    String essence = type.split(";")[0].trim();
    return essence.equals("application/json") || essence.endsWith("+json") || essence.equals("*/*");
  }

  private record Answer(@Nullable TypeRef type, EnvelopeModel envelope) {
    static final Answer NONE = new Answer(null, EnvelopeModel.NONE);
  }

  private Answer readAnswer(SpecOperation source) {
    if (source.operation().getResponses() == null) {
      return Answer.NONE;
    }
    List<Answer> answers = new ArrayList<>();
    source
        .operation()
        .getResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2")) {
                answers.add(readAnswer(source, status, references.response(response)));
              }
            });
    List<Answer> typed =
        answers.stream().filter(answer -> !answer.equals(Answer.NONE)).distinct().toList();
    if (typed.size() > 1) {
      problems.add(
          source.pointer() + "/responses",
          "the successful statuses answer different types: "
              + typed.stream()
                  .map(each -> each.type() == null ? "nothing" : each.type().java())
                  .toList()
              + ". Describe one type that fits all.");
    }
    return typed.isEmpty() ? Answer.NONE : typed.get(0);
  }

  private Answer readAnswer(SpecOperation source, String status, ApiResponse response) {
    Content content = response.getContent();
    if (content == null || content.isEmpty()) {
      return Answer.NONE;
    }
    String pointer = source.pointer() + "/responses/" + status + "/content";
    String type =
        content.keySet().stream().filter(OperationReader::isJson).findFirst().orElse(null);
    if (type == null) {
      problems.add(
          pointer, "none of " + content.keySet() + " can be read. Describe the answer as JSON.");
      return Answer.NONE;
    }
    Schema<?> schema = schema(content, type);
    if (schema == null) {
      return new Answer(TypeMapper.RAW, EnvelopeModel.NONE);
    }
    Envelopes.Content opened = envelopes.open(schema);
    TypeRef value =
        opened.value() == null
            ? null
            : mapper.map(
                opened.value(),
                JavaNames.type(source.id()) + "Answer",
                pointer + "/" + type.replace("/", "~1") + "/schema");
    return new Answer(value, opened.envelope());
  }
}
