package dev.gangway.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what an operation sends. */
final class BodyReader {
  private static final String JSON = "application/json";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  /**
   * What an operation sends.
   *
   * @param type its type; null when the operation sends nothing
   * @param contentType the content type
   * @param name what the argument is called unless a parameter is
   * @param files what it demands of its files, as the value of an annotation; empty for nothing
   */
  record Body(@Nullable TypeRef type, String contentType, String name, String files) {
    static final Body NONE = new Body(null, "", "", "");

    boolean isForm() {
      return contentType.equals(FORM) || contentType.equals(MULTIPART);
    }
  }

  private final References references;
  private final TypeMapper mapper;
  private final FilePartReader files;
  private final Problems problems;
  private final Set<String> sent = new TreeSet<>();

  BodyReader(OpenAPI document, Schemas schemas, TypeMapper mapper, Problems problems) {
    this.references = new References(document, problems);
    this.mapper = mapper;
    this.files = new FilePartReader(schemas, problems);
    this.problems = problems;
  }

  /**
   * Returns the full names of the types that bodies consist of, as far as they are known from
   * bodies themselves.
   */
  Set<String> sent() {
    return sent;
  }

  Body read(SpecOperation source) {
    if (source.operation().getRequestBody() == null) {
      return Body.NONE;
    }
    String home = source.pointer() + "/requestBody";
    RequestBody body = references.requestBody(source.operation().getRequestBody(), home);
    if (body == null) {
      return Body.NONE;
    }
    if (source.httpMethod().equals("GET") || source.httpMethod().equals("HEAD")) {
      problems.add(
          home, "a " + source.httpMethod() + " sends no body. Use parameters or another method.");
      return Body.NONE;
    }
    Content content = body.getContent();
    String type = content == null ? null : chooseContentType(content.keySet());
    if (type == null) {
      problems.add(
          home + "/content",
          "none of "
              + (content == null ? "[]" : content.keySet())
              + " can be sent. Describe the body as JSON or as a form.");
      return Body.NONE;
    }
    return read(source, content.get(type), type, home + "/content/" + type.replace("/", "~1"));
  }

  private Body read(
      SpecOperation source, @Nullable MediaType media, String contentType, String pointer) {
    if (media == null || media.getSchema() == null) {
      problems.add(pointer + "/schema", "the body has no schema. Describe it.");
      return Body.NONE;
    }
    Schema<?> schema = media.getSchema();
    TypeRef type = mapper.map(schema, JavaNames.type(source.id() + " body"), pointer + "/schema");
    boolean named = type.codec().endsWith(".jsonAdapter()");
    Body body =
        new Body(
            type,
            contentType.equals("*/*") ? JSON : contentType,
            named ? JavaNames.member(type.java()) : "body",
            contentType.equals(MULTIPART) ? files.read(media, pointer) : "");
    if (body.isForm() && type.form() != TypeRef.Form.OBJECT) {
      problems.add(
          pointer + "/schema",
          "a form consists of fields. Describe it as an object with a property for each.");
    }
    sent.addAll(type.imports());
    return body;
  }

  private static @Nullable String chooseContentType(Set<String> offered) {
    for (String type : offered) {
      if (isJson(type)) {
        return type;
      }
    }
    return offered.contains(MULTIPART) ? MULTIPART : offered.contains(FORM) ? FORM : null;
  }

  /** Returns whether the content type means JSON. */
  static boolean isJson(String type) {
    String essence = type.split(";")[0].trim();
    return essence.equals(JSON) || essence.endsWith("+json") || essence.equals("*/*");
  }
}
