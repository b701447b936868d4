package dev.gangway.codegen.operation;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Literal;
import dev.gangway.codegen.schema.Schemas;
import dev.gangway.codegen.schema.SpecContext;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a form demands of its files, as the {@code @FilePart} of its operation. */
final class FilePartReader {
  private static final String MAX_BYTES = "x-max-bytes";
  private static final Pattern MEDIA_RANGE =
      Pattern.compile("\\*/\\*|[\\w!#$&^.+-]+/([\\w!#$&^.+-]+|\\*)");

  private final Schemas schemas;
  private final Problems problems;

  FilePartReader(SpecContext context) {
    this.schemas = context.schemas();
    this.problems = context.problems();
  }

  /**
   * Returns an array with an annotation for each file of which anything is demanded, or an empty
   * string.
   */
  Code read(MediaType form, String pointer) {
    Map<String, Encoding> encodings = form.getEncoding() == null ? Map.of() : form.getEncoding();
    Map<String, Schema<?>> properties = schemas.properties(form.getSchema());
    checkNames(encodings, properties.keySet(), pointer);
    List<Code> parts = new ArrayList<>();
    properties.forEach(
        (name, property) -> {
          String place = pointer + "/encoding/" + escaped(name);
          List<String> accepted = contentTypes(encodings.get(name), place);
          Literal maxBytes = maxBytes(property, place(form, name, pointer));
          if (isFile(property) && !(accepted.isEmpty() && maxBytes.isEmpty())) {
            parts.add(annotation(name, accepted, maxBytes));
          }
        });
    return parts.isEmpty() ? Code.NONE : Code.of("{{}\n      }", Code.join(",", parts));
  }

  /** Returns the same for a body that is nothing but a file. */
  Code readWhole(Schema<?> file, String pointer) {
    Literal maxBytes = maxBytes(file, pointer);
    return maxBytes.isEmpty()
        ? Code.NONE
        : Code.of("{{}\n      }", annotation("body", List.of(), maxBytes));
  }

  private void checkNames(Map<String, Encoding> encodings, Set<String> names, String pointer) {
    for (String name : encodings.keySet()) {
      if (!names.contains(name)) {
        problems.add(
            pointer + "/encoding/" + escaped(name),
            "the form has no property \"" + name + "\". Correct the name.");
      }
    }
  }

  private List<String> contentTypes(@Nullable Encoding encoding, String pointer) {
    if (encoding == null) {
      return List.of();
    }
    if (encoding.getHeaders() != null && !encoding.getHeaders().isEmpty()) {
      problems.add(pointer + "/headers", "headers of a part are not supported. Remove them.");
    }
    if (encoding.getContentType() == null) {
      return List.of();
    }
    List<String> accepted =
        Arrays.stream(encoding.getContentType().split(","))
            .map(each -> each.split(";")[0].strip())
            .toList();
    for (String each : accepted) {
      if (!MEDIA_RANGE.matcher(each).matches()) {
        problems.add(
            pointer + "/contentType",
            "\""
                + each
                + "\" is not a content type. Write types such as image/png or image/*, separated by"
                + " commas.");
      }
    }
    return accepted.contains("*/*") ? List.of() : accepted;
  }

  private Literal maxBytes(Schema<?> property, String pointer) {
    Object max = find(property, MAX_BYTES);
    if (max == null) {
      return Literal.NONE;
    }
    if (!isFile(property)) {
      problems.add(
          pointer,
          MAX_BYTES
              + " limits a file, but this is not a file. Add format: binary, or remove the limit.");
    } else if (!max.toString().matches("[1-9]\\d{0,17}")) {
      problems.add(
          pointer, MAX_BYTES + " is not a number of bytes. Write a whole number of at least 1.");
    }
    return Literal.ofLong(max.toString());
  }

  /** Returns whether a form has a file among its fields. */
  boolean hasFile(MediaType form) {
    return form.getSchema() != null
        && schemas.properties(form.getSchema()).values().stream().anyMatch(this::isFile);
  }

  private boolean isFile(Schema<?> property) {
    Schema<?> schema = schemas.resolve(property);
    return "binary".equals(schema.getFormat())
        || (schema.getItems() != null
            && "binary".equals(schemas.resolve(schema.getItems()).getFormat()));
  }

  /** Returns an extension of the property, of what it refers to, or of its elements. */
  private @Nullable Object find(Schema<?> property, String extension) {
    Schema<?> schema = schemas.resolve(property);
    for (Schema<?> each : Arrays.asList(property, schema, schema.getItems())) {
      if (each != null
          && each.getExtensions() != null
          && each.getExtensions().get(extension) != null) {
        return each.getExtensions().get(extension);
      }
    }
    return null;
  }

  private static Code annotation(String name, List<String> accepted, Literal maxBytes) {
    List<Code> fields = new ArrayList<>();
    fields.add(Code.of("\n            name = {}", Literal.of(name)));
    if (!accepted.isEmpty()) {
      fields.add(Code.of("\n            accepts = {}", Code.oneOrMany(accepted)));
    }
    if (!maxBytes.isEmpty()) {
      fields.add(Code.of("\n            maxBytes = {}", maxBytes));
    }
    return Code.of("\n        @FilePart({})", Code.join(",", fields));
  }

  private static String place(MediaType form, String name, String pointer) {
    String component = Schemas.reference(form.getSchema());
    return (component == null ? pointer + "/schema" : "/components/schemas/" + component)
        + "/properties/"
        + escaped(name);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
