package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.model.ErrorModel;
import dev.gangway.codegen.model.OperationModel;
import dev.gangway.codegen.model.OperationModel.CodecModel;
import dev.gangway.codegen.model.OperationModel.Codecs;
import dev.gangway.codegen.model.OperationModel.OperationDoc;
import dev.gangway.codegen.model.OperationModel.Parameters;
import dev.gangway.codegen.model.OperationModel.Response;
import dev.gangway.codegen.model.PagesModel;
import dev.gangway.codegen.model.ParameterModel;
import dev.gangway.codegen.model.ParameterModel.Place;
import dev.gangway.codegen.operation.BodyReader.Body;
import dev.gangway.codegen.operation.ResponseReader.ReadResponse;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Doc;
import dev.gangway.codegen.print.Fragment;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.Javadoc;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.ModelTypes;
import dev.gangway.codegen.type.TypeMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads operations into methods. */
public final class OperationReader {

  /** Methods that a provider may not carry out twice. */
  private static final Set<String> ACTING = Set.of("POST", "PATCH");

  private static final Set<String> PRIMITIVES = Set.of("long", "int", "boolean");

  /** Methods whose Retrofit annotations allow no body. */
  private static final Set<String> BODILESS = Set.of("DELETE", "OPTIONS");

  /** An operation with the imports that its method needs. */
  public record Read(
      SpecOperation source, OperationModel operation, Imports imports, Imports codecImports) {}

  /** Placeholders before a query only, and no fragment. */
  private static final Pattern FILLABLE = Pattern.compile("[^?#]*(\\?[^#{]*)?");

  private final OpenAPI document;
  private final ParameterReader parameters;
  private final BodyReader bodies;
  private final ResponseReader responses;
  private final ErrorReader errors;
  private final PagesReader pages;
  private final OperationSecurity security;
  private final Problems problems;
  private final IdempotencyReader idempotency;
  private final Set<String> acted = new TreeSet<>();

  public OperationReader(SpecContext context, ModelTypes types, Envelopes envelopes) {
    TypeMapper mapper = types.mapper();
    this.document = context.document();
    this.parameters = new ParameterReader(context, mapper);
    this.bodies = new BodyReader(context, mapper);
    this.responses = new ResponseReader(context, mapper, envelopes);
    this.errors = new ErrorReader(context, types);
    this.security = new OperationSecurity(context);
    this.pages = new PagesReader(context, types);
    this.problems = context.problems();
    this.idempotency = new IdempotencyReader(problems);
  }

  /**
   * Returns the full names of the types that bodies consist of, as far as they are known from
   * bodies and parameters themselves.
   */
  public Set<Code> sent() {
    Set<Code> sent = new TreeSet<>(bodies.sent());
    sent.addAll(parameters.sent());
    return sent;
  }

  /**
   * Returns the types that are received when something was done, and those of errors. Not those of
   * logins: a session copes with what it gets.
   */
  public Set<String> acted() {
    return acted;
  }

  /** Returns the field that carries the idempotency key, by the type of the body. */
  public Map<String, String> idempotencyFields() {
    return idempotency.fields();
  }

  /** Returns the method of an operation. */
  public Read read(SpecOperation source, CalledServer server) {
    Imports imports =
        new Imports().add("dev.gangway.core.ApiCall").add("dev.gangway.core.spec.Operation");
    ParameterReader.Arguments arguments = parameters.read(source, imports);
    Body body = bodies.read(source);
    List<ParameterModel> required = new ArrayList<>(arguments.required());
    List<ParameterModel> optional = new ArrayList<>(arguments.optional());
    addBody(source, body, arguments, required, optional, imports);
    List<ParameterModel> all = new ArrayList<>(required);
    all.addAll(optional);
    ReadResponse response = responses.read(source);
    List<ErrorModel> declaredErrors = errors.read(source);
    note(source, response, declaredErrors);
    if (!response.accepts().isEmpty()) {
      arguments.fixedHeaders().add("Accept: " + response.accepts());
    }
    OperationModel model =
        new OperationModel(
            Literal.of(source.id()),
            Identifier.of(source.method()),
            http(source, body, imports),
            annotation(source, server, body, guarded(arguments.required()), response),
            Code.oneOrMany(arguments.fixedHeaders()),
            words(source, server),
            new Parameters(
                ShortForms.marked(all),
                ShortForms.marked(required),
                ShortForms.of(required, optional)),
            response(response, declaredErrors, imports),
            codecs(arguments, body, response),
            pages(source, all, response, imports));
    addImports(model, body, response, imports);
    Imports codecImports = codecImports(arguments, body, response);
    declaredErrors.forEach(each -> codecImports.add(each.qualified()));
    return new Read(source, model, imports, codecImports);
  }

  private void addBody(
      SpecOperation source,
      Body body,
      ParameterReader.Arguments arguments,
      List<ParameterModel> required,
      List<ParameterModel> optional,
      Imports imports) {
    if (body.type() != null) {
      boolean needed = needsBody(source, body);
      String name = arguments.freeName("body", body.name());
      (needed ? required : optional)
          .add(needed ? required.size() : 0, body.argument(needed, name, imports));
    }
  }

  /** Notes what is received when something was done that a provider may not do twice. */
  private void note(SpecOperation source, ReadResponse response, List<ErrorModel> declaredErrors) {
    declaredErrors.forEach(each -> acted.add(each.type().toString()));
    if (ACTING.contains(source.httpMethod()) && !isSessions(source.id(), "login")) {
      acted.add(response.type() == null ? "" : response.type().java().toString());
      response.statuses().forEach(each -> acted.add(each.type().toString()));
    }
  }

  private static void addImports(
      OperationModel model, Body body, ReadResponse response, Imports imports) {
    if (body.type() != null) {
      imports.addAll(body.type().imports());
    }
    if (!body.files().isEmpty()) {
      imports.add("dev.gangway.core.spec.FilePart");
    }
    if (!body.fields().isEmpty()) {
      imports.add("dev.gangway.core.spec.FormField");
    }
    if (response.type() != null) {
      imports.addAll(response.type().imports());
    }
    if (model.orNull()) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    if (model.hasEnvelope()) {
      imports.add("dev.gangway.core.spec.Envelope");
    }
    if (!model.headers().isEmpty()) {
      imports.add("retrofit2.http.Headers");
    }
  }

  private static Imports codecImports(
      ParameterReader.Arguments arguments, Body body, ReadResponse response) {
    Imports imports = new Imports();
    arguments.styled().values().forEach(type -> imports.addAll(type.codecImports()));
    if (body.type() != null) {
      imports.addAll(body.type().codecImports());
    }
    if (response.type() != null) {
      imports.addAll(response.type().codecImports());
    }
    return imports;
  }

  /** Returns the arguments of core's annotation. */
  private List<Code> annotation(
      SpecOperation source, CalledServer server, Body body, int guarded, ReadResponse response) {
    IdempotencyReader.Key key = idempotency.read(source, body);
    List<Code> all = new ArrayList<>();
    add(Code.of("id"), Literal.of(source.id()), all);
    add(Code.of("server"), server.name(), all);
    add(Code.of("security"), Code.oneOrMany(security.schemes(source)), all);
    add(Code.of("consumes"), Literal.ofNonEmpty(body.contentType()), all);
    add(Code.of("files"), body.files(), all);
    add(Code.of("fields"), body.fields(), all);
    add(Code.of("required"), guarded == 0 ? Literal.NONE : Literal.of(guarded), all);
    add(Code.of("idempotencyField"), key.field(), all);
    add(Code.of("idempotencyHeader"), key.header(), all);
    add(Code.of("idempotencyLifetime"), key.lifetime(), all);
    add(Code.of("endsSession"), Literal.ofNonEmpty(endedSession(source.id())), all);
    add(Code.of("exclusive"), parameters.exclusive(source), all);
    add(Code.of("nullableResponse"), response.nullable() ? Literal.of(true) : Literal.NONE, all);
    add(Code.of("emptyResponse"), response.nothing() ? Literal.of(true) : Literal.NONE, all);
    return all;
  }

  private static void add(Code name, Fragment value, List<Code> arguments) {
    if (!value.isEmpty()) {
      arguments.add(Code.of("{} = {}", name, value));
    }
  }

  private OperationDoc words(SpecOperation source, CalledServer server) {
    Operation operation = source.operation();
    String page = source.page(document);
    return new OperationDoc(
        Javadoc.lines(94, doc(operation, source.id(), server)),
        page.isEmpty() ? Doc.NONE : Javadoc.address(page),
        Boolean.TRUE.equals(operation.getDeprecated()));
  }

  private static Response response(
      ReadResponse response, List<ErrorModel> declaredErrors, Imports imports) {
    return new Response(
        response.type() == null ? Code.of("Void") : response.type().java(),
        response.type() == null || response.nullable() || response.nothing(),
        response.envelope(),
        Redacted.annotation(response.redaction(), imports).strip(),
        response.statuses(),
        declaredErrors);
  }

  private static Codecs codecs(
      ParameterReader.Arguments arguments, Body body, ReadResponse response) {
    return new Codecs(
        body.type() == null ? Code.NONE : body.type().codec(),
        response.type() == null ? Code.NONE : response.type().codec(),
        arguments.styled().entrySet().stream()
            .map(each -> new CodecModel(Literal.of(each.getKey()), each.getValue().codec()))
            .toList());
  }

  private PagesModel pages(
      SpecOperation source, List<ParameterModel> all, ReadResponse response, Imports imports) {
    PagesModel read = pages.read(source, source.method(), all, response, imports);
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
      if (each.place() != Place.PATH && !PRIMITIVES.contains(each.type().toString())) {
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

  private Code http(SpecOperation source, Body body, Imports imports) {
    if (!FILLABLE.matcher(source.path()).matches()) {
      problems.mend(
          source.pathPointer(),
          "the path has a query, a fragment or an incomplete parameter. Describe what follows ? as query parameters, and remove #.",
          "The client calls " + source.route() + ", with what follows ? as query parameters.");
    }
    if (source.path().startsWith("//")) {
      problems.add(
          source.pathPointer(),
          "the path begins with //, which would be read as a host. Remove a slash.");
    }
    Literal path =
        Literal.of(relative(ParameterPlaces.path(source.route().replaceFirst("^/", ""))));
    Code method = Code.word(source.httpMethod());
    boolean hasBody = body.type() != null && needsBody(source, body);
    if (method.is("TRACE") || (hasBody && BODILESS.contains(source.httpMethod()))) {
      imports.add("retrofit2.http.HTTP");
      return Code.of(
          "HTTP(method = \"{}\", path = {}{})",
          method,
          path,
          hasBody ? Code.of(", hasBody = true") : Code.NONE);
    }
    imports.add(Code.of("retrofit2.http.{}", method));
    return Code.of("{}({})", method, path);
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

  private static List<Doc> doc(Operation operation, String id, CalledServer server) {
    List<Doc> doc =
        Javadoc.paragraphs(
            operation.getSummary(), operation.getDescription(), operation.getExtensions());
    List<Doc> all =
        new ArrayList<>(doc.isEmpty() ? List.of(Doc.of("Calls {}.", Javadoc.code(id))) : doc);
    if (!server.name().isEmpty()) {
      all.add(Doc.of("Has its own server: {}.", Javadoc.code(server.address())));
    }
    return all;
  }

  /** Returns whether the body is an argument that must be given. */
  private boolean needsBody(SpecOperation source, Body body) {
    return body.required()
        || isSessions(source.id(), "login")
        || IdempotencyReader.isInBody(source);
  }
}
