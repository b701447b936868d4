package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.entry.CredentialReader;
import dev.gangway.codegen.model.ClientModel.CodecModel;
import dev.gangway.codegen.model.ClientModel.OperationModel;
import dev.gangway.codegen.model.ClientModel.ParameterModel;
import dev.gangway.codegen.model.ErrorModel;
import dev.gangway.codegen.model.PagesModel;
import dev.gangway.codegen.operation.AnswerReader.Answer;
import dev.gangway.codegen.operation.BodyReader.Body;
import dev.gangway.codegen.print.JavaText;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.schema.Redaction;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.type.ModelTypes;
import dev.gangway.codegen.type.TypeMapper;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads operations into methods. */
public final class OperationReader {

  /** Methods that a provider may not carry out twice. */
  private static final Set<String> ACTING = Set.of("POST", "PATCH");

  private static final Set<String> PRIMITIVES = Set.of("long", "int", "boolean");

  /** Methods whose own annotations of Retrofit admit no body. */
  private static final Set<String> BODILESS = Set.of("DELETE", "OPTIONS");

  /** An operation with the imports that its method needs. */
  public record Read(OperationModel operation, Set<String> imports, Set<String> codecImports) {}

  /** Placeholders before a query only, and no fragment. */
  private static final Pattern FILLABLE = Pattern.compile("[^?#]*(\\?[^#{]*)?");

  private final OpenAPI document;
  private final ParameterReader parameters;
  private final BodyReader bodies;
  private final AnswerReader answers;
  private final ErrorReader errors;
  private final PagesReader pages;
  private final Problems problems;
  private final Map<String, String> idempotencyMembers = new HashMap<>();
  private final Set<String> acted = new TreeSet<>();

  public OperationReader(
      OpenAPI document, Schemas schemas, ModelTypes types, Envelopes envelopes, Problems problems) {
    TypeMapper mapper = types.mapper();
    this.document = document;
    this.parameters = new ParameterReader(document, schemas, mapper, problems);
    this.bodies = new BodyReader(document, schemas, mapper, problems);
    this.answers = new AnswerReader(document, schemas, mapper, envelopes, problems);
    this.errors = new ErrorReader(document, types, problems);
    this.pages = new PagesReader(types, schemas, problems);
    this.problems = problems;
  }

  /**
   * Returns the full names of the types that bodies consist of, as far as they are known from
   * bodies and parameters themselves.
   */
  public Set<String> sent() {
    Set<String> sent = new TreeSet<>(bodies.sent());
    sent.addAll(parameters.sent());
    return sent;
  }

  /**
   * Returns the types that are answered when something was done, and those of errors. Not those of
   * logins: a session does with what it gets.
   */
  public Set<String> acted() {
    return acted;
  }

  /** Returns the member that carries the idempotency key, by the type of the body. */
  public Map<String, String> idempotencyMembers() {
    return idempotencyMembers;
  }

  public Read read(SpecOperation source, CalledServer server) {
    Operation operation = source.operation();
    String id = source.id();
    Set<String> imports =
        new TreeSet<>(Set.of("dev.gangway.core.ApiCall", "dev.gangway.core.Operation"));
    Set<String> codecImports = new TreeSet<>();

    ParameterReader.Arguments arguments = parameters.read(source, imports);
    Body body = bodies.read(source);
    List<ParameterModel> required = new ArrayList<>(arguments.required());
    List<ParameterModel> optional = new ArrayList<>(arguments.optional());
    if (body.type() != null) {
      imports.addAll(body.type().imports());
      codecImports.addAll(body.type().codecImports());
      if (!body.files().isEmpty()) {
        imports.add("dev.gangway.core.FilePart");
      }
      if (!body.fields().isEmpty()) {
        imports.add("dev.gangway.core.FormField");
      }
      boolean needed = needsBody(source, body);
      String name = arguments.freeName("body", body.name());
      (needed ? required : optional)
          .add(needed ? required.size() : 0, body.argument(needed, name, imports));
    }
    List<ParameterModel> all = new ArrayList<>(required);
    all.addAll(optional);

    int guarded = guarded(arguments.required());
    arguments.styled().values().forEach(type -> codecImports.addAll(type.codecImports()));
    Answer answer = answers.read(source);
    if (!answer.accepts().isEmpty()) {
      arguments.fixedHeaders().add(JavaText.literal("Accept: " + answer.accepts()));
    }
    if (answer.type() != null) {
      imports.addAll(answer.type().imports());
      codecImports.addAll(answer.type().codecImports());
    }
    if (ACTING.contains(source.httpMethod()) && !isSessions(id, "login")) {
      acted.add(answer.type() == null ? "" : answer.type().java());
      answer.statuses().forEach(each -> acted.add(each.type()));
    }
    List<ErrorModel> declaredErrors = errors.read(source);
    for (ErrorModel each : declaredErrors) {
      acted.add(each.type());
      codecImports.add(each.fullName());
    }
    if (answer.nullable() || answer.nothing()) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    if (!answer.envelope().value().isEmpty()) {
      imports.add("dev.gangway.core.Envelope");
    }
    if (!arguments.fixedHeaders().isEmpty()) {
      imports.add("retrofit2.http.Headers");
    }
    String method = source.method();
    String key = idempotencyKey(source, body);
    boolean keyInBody = "body".equals(idempotency(operation, "in"));
    OperationModel model =
        new OperationModel(
            id,
            method,
            http(source, body, imports),
            Javadoc.lines(94, doc(operation, id, server)),
            operation.getExternalDocs() == null
                ? ""
                : Javadoc.address(operation.getExternalDocs().getUrl()),
            Boolean.TRUE.equals(operation.getDeprecated()),
            server.name(),
            security(source),
            JavaText.literalOrNothing(body.contentType()),
            body.files(),
            body.fields(),
            guarded,
            JavaText.literalOrNothing(keyInBody ? key : ""),
            JavaText.literalOrNothing(keyInBody ? "" : key),
            JavaText.literalOrNothing(endedSession(id)),
            parameters.exclusive(source),
            answer.envelope(),
            JavaText.oneOrMany(arguments.fixedHeaders()),
            ShortForms.marked(all),
            ShortForms.of(required, optional),
            ShortForms.marked(required),
            answer.type() == null ? "Void" : answer.type().java(),
            answer.nullable(),
            answer.nothing(),
            Redaction.annotation(answer.redaction(), imports).strip(),
            body.type() == null ? "" : body.type().codec(),
            answer.type() == null ? "" : answer.type().codec(),
            arguments.styled().entrySet().stream()
                .map(
                    each ->
                        new CodecModel(JavaText.literal(each.getKey()), each.getValue().codec()))
                .toList(),
            answer.statuses(),
            declaredErrors,
            pages(source, method, all, answer, imports));
    return new Read(model, imports, codecImports);
  }

  private PagesModel pages(
      SpecOperation source,
      String method,
      List<ParameterModel> all,
      Answer answer,
      Set<String> imports) {
    PagesModel read = pages.read(source, method, all, answer, imports);
    return read.withParameters(
        ShortForms.marked(read.parameters()), ShortForms.marked(read.requiredParameters()));
  }

  /**
   * Returns how many of the first parameters must not be null. Retrofit itself refuses it in a path
   * and for a body.
   */
  private static int guarded(List<ParameterModel> required) {
    int guarded = 0;
    for (int i = 0; i < required.size(); i++) {
      ParameterModel each = required.get(i);
      if (!each.annotation().startsWith("@Path") && !PRIMITIVES.contains(each.type())) {
        guarded = i + 1;
      }
    }
    return guarded;
  }

  /** Returns the security scheme whose session the operation ends, or an empty string. */
  private String endedSession(String id) {
    return sessions(id, "logout").findFirst().orElse("");
  }

  private boolean isSessions(String id, String part) {
    return sessions(id, part).findAny().isPresent();
  }

  /** Returns the security schemes with a session that has the operation for this part. */
  private Stream<String> sessions(String id, String part) {
    if (document.getComponents() == null || document.getComponents().getSecuritySchemes() == null) {
      return Stream.empty();
    }
    return document.getComponents().getSecuritySchemes().entrySet().stream()
        .filter(
            scheme ->
                Extensions.objects(scheme.getValue().getExtensions(), "x-session").stream()
                    .anyMatch(session -> id.equals(session.get(part))))
        .map(Map.Entry::getKey);
  }

  private String http(SpecOperation source, Body body, Set<String> imports) {
    if (!FILLABLE.matcher(source.path()).matches()) {
      problems.mend(
          source.pathPointer(),
          "the path cannot be filled in. Describe what follows ? as query parameters, and leave # out.",
          "The client calls " + source.route() + ", with what follows ? as query parameters.");
    }
    if (source.path().startsWith("//")) {
      problems.add(
          source.pathPointer(),
          "the path begins with //, which would be read as a host. Remove a slash.");
    }
    String path =
        JavaText.literal(relative(ParameterReader.path(source.route().replaceFirst("^/", ""))));
    String method = source.httpMethod();
    boolean hasBody = body.type() != null && needsBody(source, body);
    if (method.equals("TRACE") || (hasBody && BODILESS.contains(method))) {
      imports.add("retrofit2.http.HTTP");
      return "HTTP(method = \""
          + method
          + "\", path = "
          + path
          + (hasBody ? ", hasBody = true)" : ")");
    }
    imports.add("retrofit2.http." + method);
    return method + "(" + path + ")";
  }

  /**
   * Returns the path so that nothing of it is read as the scheme of a URL. Retrofit fills no path
   * that begins with a dot segment, and takes an empty path for none.
   */
  private static String relative(String path) {
    if (path.isEmpty()) {
      return "./";
    }
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    if (!first.contains(":")) {
      return path;
    }
    return path.contains("{")
        ? first.replace(":", "%3A") + path.substring(first.length())
        : "./" + path;
  }

  private static List<String> doc(Operation operation, String id, CalledServer server) {
    List<String> doc =
        Javadoc.paragraphs(
            operation.getSummary(), operation.getDescription(), operation.getExtensions());
    List<String> all =
        new ArrayList<>(doc.isEmpty() ? List.of("Calls " + Javadoc.code(id) + ".") : doc);
    if (!server.name().isEmpty()) {
      all.add("Has a server of its own: " + Javadoc.code(server.address()) + ".");
    }
    return all;
  }

  /** Returns whether the body is an argument that must be given. */
  private boolean needsBody(SpecOperation source, Body body) {
    return body.required()
        || isSessions(source.id(), "login")
        || idempotency(source.operation(), "in").equals("body");
  }

  private static String idempotency(Operation operation, String member) {
    return Extensions.text(operation.getExtensions(), "x-idempotency-key", member);
  }

  /** Returns the name of the key, and notes it for the body's record. */
  private String idempotencyKey(SpecOperation source, Body body) {
    String name = idempotency(source.operation(), "name");
    String in = idempotency(source.operation(), "in");
    String pointer = source.pointer() + "/x-idempotency-key";
    if (name.isEmpty() || in.equals("header")) {
      String refusal = name.isEmpty() ? "" : HeaderNames.refusal(name);
      if (!refusal.isEmpty()) {
        problems.add(pointer, refusal);
      }
      return name;
    }
    if (!in.equals("body")) {
      problems.add(pointer, "a key in \"" + in + "\" cannot be sent. Say in: body or in: header.");
    } else if (body.type() == null
        || body.isForm()
        || body.type().form() != TypeRef.Form.OBJECT
        || body.type().isMap()) {
      problems.add(
          pointer,
          "the key stands in the body, but the body is no JSON object with properties. Describe it as one, or say in:"
              + " header.");
    } else {
      idempotencyMembers.put(body.type().java(), name);
    }
    return name;
  }

  private String security(SpecOperation source) {
    List<SecurityRequirement> own = source.operation().getSecurity();
    List<SecurityRequirement> alternatives = own != null ? own : document.getSecurity();
    if (alternatives == null) {
      return "";
    }
    String pointer = own != null ? source.pointer() + "/security" : "/security";
    List<String> schemes =
        alternatives.stream().map(each -> schemes(each, pointer)).distinct().toList();
    if (schemes.stream().allMatch(String::isEmpty)) {
      return "";
    }
    // The call without credential comes last, so that one that is configured is sent.
    return JavaText.oneOrMany(
        schemes.stream()
            .sorted(Comparator.comparing(String::isEmpty))
            .map(JavaText::literal)
            .toList());
  }

  /** Mutual TLS is set on the HTTP client, so nothing is left to add to a request. */
  private String schemes(SecurityRequirement alternative, String pointer) {
    return alternative.keySet().stream()
        .filter(scheme -> isKnown(scheme, pointer))
        .filter(scheme -> CredentialReader.isSent(document, scheme))
        .collect(Collectors.joining(" "));
  }

  private boolean isKnown(String scheme, String pointer) {
    boolean known =
        document.getComponents() != null
            && document.getComponents().getSecuritySchemes() != null
            && document.getComponents().getSecuritySchemes().containsKey(scheme);
    if (!known) {
      problems.mend(
          pointer,
          "there is no security scheme "
              + scheme
              + " under components. Add it or correct the name.",
          CredentialReader.NOTHING_SENT);
    }
    return known;
  }
}
