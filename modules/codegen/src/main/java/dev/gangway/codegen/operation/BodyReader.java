package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.ContentTypes;
import dev.gangway.codegen.document.Extensions;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.document.References;
import dev.gangway.codegen.model.ParameterModel;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Identifier;
import dev.gangway.codegen.print.Imports;
import dev.gangway.codegen.print.JavaNames;
import dev.gangway.codegen.print.Sensitivity;
import dev.gangway.codegen.schema.FilePlaces;
import dev.gangway.codegen.schema.Redaction;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import dev.gangway.codegen.type.TypeMapper;
import dev.gangway.codegen.type.TypeRef;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what an operation sends. */
final class BodyReader {
  private static final TypeRef TEXT = TypeRef.plain("java.lang.String", TypeRef.Form.TEXT);
  private static final TypeRef FILE =
      TypeRef.plain("dev.gangway.core.body.Upload", TypeRef.Form.JSON);

  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";

  /**
   * The body that an operation sends.
   *
   * @param type its type; null when the operation sends nothing
   * @param contentType the content type
   * @param name what the argument is called unless a parameter is
   * @param files what it demands of its files, as the value of an annotation; empty for nothing
   * @param fields how the fields of a form are written, as the value of an annotation; empty for
   *     the usual way
   * @param redaction what a log shows instead of the value; empty where the value may be shown
   * @param required whether something must be sent
   */
  record Body(
      @Nullable TypeRef type,
      String contentType,
      String name,
      Code files,
      Code fields,
      Sensitivity redaction,
      boolean required) {
    static final Body NONE = new Body(null, "", "", Code.NONE, Code.NONE, Sensitivity.NONE, true);

    private Body required(boolean declared) {
      return new Body(type, contentType, name, files, fields, redaction, declared);
    }

    /** Returns the argument of the method. */
    ParameterModel argument(boolean needed, String argument, Imports imports) {
      Code hidden = Redacted.annotation(redaction, imports);
      return new ParameterModel(
          ParameterModel.Place.BODY,
          needed ? given(hidden, imports) : optional(hidden, imports),
          Objects.requireNonNull(type).java(),
          !needed,
          Identifier.of(argument),
          List.of(),
          false);
    }

    private static Code given(Code hidden, Imports imports) {
      imports.add("retrofit2.http.Body");
      return Code.of("@Body{}", hidden);
    }

    /** Retrofit refuses null for a body of its own; this one the client writes. */
    private static Code optional(Code hidden, Imports imports) {
      imports
          .add("retrofit2.http.Tag")
          .add("dev.gangway.core.spec.OptionalBody")
          .add("org.jspecify.annotations.Nullable");
      return Code.of("@Tag @OptionalBody{}", hidden);
    }

    boolean isForm() {
      return BodyReader.isForm(contentType);
    }
  }

  private final References references;
  private final Schemas schemas;
  private final TypeMapper mapper;
  private final FilePartReader files;
  private final FormFieldReader fields;
  private final FilePlaces places;
  private final SpecVersion specVersion;
  private final Problems problems;
  private final Set<Code> sent = new TreeSet<>();

  BodyReader(SpecContext context, TypeMapper mapper) {
    this.references = context.references();
    this.schemas = context.schemas();
    this.mapper = mapper;
    this.files = new FilePartReader(context);
    this.fields = new FormFieldReader(context);
    this.places = new FilePlaces(context);
    this.specVersion = context.document().getSpecVersion();
    this.problems = context.problems();
  }

  /**
   * Returns the full names of the types that bodies consist of, as far as they are known from
   * bodies themselves.
   */
  Set<Code> sent() {
    return sent;
  }

  Body read(SpecOperation source) {
    if (source.operation().getRequestBody() == null) {
      return Body.NONE;
    }
    String home = source.pointer() + "/requestBody";
    RequestBody declared = source.operation().getRequestBody();
    if (!references.isFound(declared)) {
      return unresolved(source, declared, home);
    }
    RequestBody body = references.requestBody(declared, home);
    if (body == null) {
      return Body.NONE;
    }
    if (source.httpMethod().equals("GET") || source.httpMethod().equals("HEAD")) {
      String refusal =
          "a " + source.httpMethod() + " request has no body. Use parameters or another method.";
      if (Boolean.TRUE.equals(body.getRequired())) {
        problems.add(home, refusal);
      } else {
        problems.mend(home, refusal, "The body is left out.");
      }
      return Body.NONE;
    }
    Content content = body.getContent();
    String type = contentType(body);
    if (content == null || type == null) {
      problems.add(
          home + "/content",
          "none of the content types "
              + (content == null ? "[]" : content.keySet())
              + " can be sent. Describe the body as JSON, a form, text or a file.");
      return Body.NONE;
    }
    return read(source, content.get(type), type, home + "/content/" + Problems.token(type))
        .required(Boolean.TRUE.equals(body.getRequired()));
  }

  /** Returns the content type that is sent, null if none can be. */
  private @Nullable String contentType(RequestBody body) {
    Content content = body.getContent();
    String chosen = Extensions.text(body.getExtensions(), "x-content-type");
    if (content == null) {
      return null;
    }
    if (chosen.isEmpty()) {
      return ContentTypes.choose(content.keySet(), withFiles(content));
    }
    return content.containsKey(chosen) ? chosen : null;
  }

  /** Returns the body of which a document only says that there is one. */
  private Body unresolved(SpecOperation source, RequestBody declared, String pointer) {
    boolean bodiless = source.httpMethod().equals("GET") || source.httpMethod().equals("HEAD");
    problems.mend(
        pointer,
        References.unresolved(declared.get$ref()),
        bodiless ? "The body is left out." : "The body is any JSON in the client.");
    return bodiless ? Body.NONE : read(source, null, JSON, pointer).required(false);
  }

  private Body read(
      SpecOperation source, @Nullable MediaType media, String contentType, String pointer) {
    Schema<?> schema = media == null ? null : media.getSchema();
    boolean isFile = ContentTypes.isFile(contentType, schema);
    if (isFile || (!isJson(contentType) && !isForm(contentType))) {
      boolean isText = !isFile && ContentTypes.isText(contentType);
      return whole(schema, isText, contentType, pointer + "/schema");
    }
    if (schema == null && isJson(contentType)) {
      schema = new Schema<>();
    }
    if (schema == null) {
      problems.add(pointer + "/schema", "the body has no schema. Add one.");
      return Body.NONE;
    }
    TypeRef type =
        mapper.map(schema, JavaNames.type(source.plainId() + " body"), pointer + "/schema");
    boolean parts = ContentTypes.isParts(contentType);
    places.check(schema, parts, pointer + "/schema");
    boolean named = type.codec().toString().endsWith(".jsonAdapter()");
    Body body =
        new Body(
            type,
            sentType(contentType),
            named ? JavaNames.member(type.java().toString()) : "body",
            media != null && parts ? files.read(media, pointer) : Code.NONE,
            media != null && isForm(contentType) ? formFields(media, parts, pointer) : Code.NONE,
            Redaction.ofUnnamed(schema, source.plainId() + " body", schemas, problems),
            true);
    if (body.isForm() && type.form() != TypeRef.Form.OBJECT) {
      problems.add(
          pointer + "/schema",
          "a form consists of fields. Describe it as an object with one property per field.");
    }
    sent.addAll(type.imports());
    return body;
  }

  /** Returns a body that is one text or one file. */
  private Body whole(
      @Nullable Schema<?> schema, boolean isText, String contentType, String pointer) {
    return new Body(
        isText ? TEXT : FILE,
        contentType,
        "body",
        schema == null || isText ? Code.NONE : files.readWhole(schema, pointer),
        Code.NONE,
        schema == null ? Sensitivity.NONE : Redaction.ofUnnamed(schema, pointer, schemas, problems),
        true);
  }

  /** Forms are UTF-8 whatever a parameter says, and choose their boundary themselves. */
  private static String sentType(String contentType) {
    return contentType.equals("*/*")
        ? JSON
        : isForm(contentType) ? ContentTypes.essence(contentType) : contentType;
  }

  /** Before OpenAPI 3.1 parts have no styles. */
  private Code formFields(MediaType media, boolean parts, String pointer) {
    boolean styled = !parts || specVersion != SpecVersion.V30;
    return fields.read(media, styled, parts, pointer);
  }

  private boolean withFiles(Content content) {
    return content.entrySet().stream()
        .anyMatch(each -> ContentTypes.isParts(each.getKey()) && files.hasFile(each.getValue()));
  }

  private static boolean isForm(String type) {
    return ContentTypes.essence(type).equals(FORM) || ContentTypes.isParts(type);
  }

  /** Returns whether the content type means JSON. */
  static boolean isJson(String type) {
    return ContentTypes.isJson(type);
  }
}
