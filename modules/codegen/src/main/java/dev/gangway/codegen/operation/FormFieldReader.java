package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.ContentTypes;
import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how the fields of a form are written, as the {@code @FormField} of its operation. */
final class FormFieldReader {
  private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

  private final Schemas schemas;
  private final Problems problems;

  FormFieldReader(SpecContext context) {
    this.schemas = context.schemas();
    this.problems = context.problems();
  }

  /**
   * Returns an array with an annotation for each field that is not written the usual way, or an
   * empty string.
   *
   * @param styled whether styles mean anything for this kind of form
   * @param parts whether the fields are parts with content types
   */
  Code read(MediaType form, boolean styled, boolean parts, String pointer) {
    Map<String, Encoding> encodings = form.getEncoding() == null ? Map.of() : form.getEncoding();
    Map<String, Schema<?>> properties = schemas.properties(form.getSchema());
    List<Code> fields = new ArrayList<>();
    encodings.forEach(
        (name, encoding) -> {
          Schema<?> property = properties.get(name);
          if (property == null && !parts) {
            problems.warn(
                pointer + "/encoding/" + Problems.token(name),
                "the form has no property \"" + name + "\". Correct the name.");
          }
          if (property != null && !isFile(schemas.resolve(property))) {
            String place = pointer + "/encoding/" + Problems.token(name);
            Code attributes =
                styled && isStyled(encoding)
                    ? style(schemas.resolve(property), encoding)
                    : contentType(schemas.resolve(property), encoding, parts, place);
            if (!attributes.isEmpty()) {
              fields.add(
                  Code.of("\n        @FormField(name = {}{})", Literal.of(name), attributes));
            }
          }
        });
    return fields.isEmpty() ? Code.NONE : Code.of("{{}\n      }", Code.join(",", fields));
  }

  /** The parser gives every encoding the style form, whether the document says so or not. */
  private static boolean isStyled(Encoding encoding) {
    return encoding.getExplode() != null
        || (encoding.getStyle() != null && encoding.getStyle() != Encoding.StyleEnum.FORM);
  }

  private static Code style(Schema<?> property, Encoding encoding) {
    if (isScalar(property)) {
      return Code.NONE;
    }
    Encoding.StyleEnum style =
        encoding.getStyle() == null ? Encoding.StyleEnum.FORM : encoding.getStyle();
    boolean explode =
        encoding.getExplode() == null ? style == Encoding.StyleEnum.FORM : encoding.getExplode();
    Literal name = Literal.of(style.toString());
    return explode ? Code.of(", style = {}, explode = true", name) : Code.of(", style = {}", name);
  }

  /** A text is sent as it is, also where it is declared to be JSON. */
  private Code contentType(Schema<?> property, Encoding encoding, boolean parts, String pointer) {
    String type = chosen(encoding.getContentType());
    if (type == null) {
      return Code.NONE;
    }
    boolean isJson = ContentTypes.isJson(type);
    boolean isList = Schemas.types(property).contains("array");
    if (!isJson && !isList && !isScalar(property) && !ContentTypes.isPlainText(type)) {
      problems.add(
          pointer + "/contentType",
          "an object is sent as JSON, not as \""
              + type
              + "\". Use application/json, or describe a text or a file.");
      return Code.NONE;
    }
    Code json = isJson && isList ? Code.of(", style = \"json\"") : Code.NONE;
    boolean usual = !parts || (ContentTypes.isUsualJson(type) && !isList && !isScalar(property));
    return usual ? json : Code.of("{}, contentType = {}", json, Literal.of(type));
  }

  /** Returns the first type that is not a range, JSON before others, or null. */
  private static @Nullable String chosen(@Nullable String declared) {
    if (declared == null) {
      return null;
    }
    List<String> types = new ArrayList<>();
    for (String each : declared.split(",")) {
      if (ContentTypes.isOne(each.strip())) {
        types.add(each.strip());
      }
    }
    return types.stream()
        .filter(ContentTypes::isJson)
        .findFirst()
        .orElse(types.isEmpty() ? null : types.get(0));
  }

  private static boolean isScalar(Schema<?> property) {
    Set<String> types = Schemas.types(property);
    return !types.isEmpty() && SCALARS.containsAll(types);
  }

  private boolean isFile(Schema<?> property) {
    return "binary".equals(property.getFormat())
        || (property.getItems() != null
            && "binary".equals(schemas.resolve(property.getItems()).getFormat()));
  }
}
