package dev.gangway.codegen.mend;

import dev.gangway.codegen.mend.Excision.Cut;
import dev.gangway.codegen.schema.Composition;
import dev.gangway.codegen.schema.Schemas;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the least that can be taken out of a schema to be rid of what is wrong at a place within
 * it: a keyword, or all that the innermost schema there says.
 */
final class SchemaExcision {
  private final Schemas schemas;

  SchemaExcision(Schemas schemas) {
    this.schemas = schemas;
  }

  /** Returns what to take out, or null if all schemas on the way say nothing already. */
  @Nullable Cut at(Schema<?> outermost, List<String> path) {
    Deque<Schema<?>> way = new ArrayDeque<>();
    way.push(outermost);
    int at = 0;
    while (at < path.size()) {
      Schema<?> here = schemas.resolve(way.element());
      String step = path.get(at);
      String key = at + 1 < path.size() ? path.get(at + 1) : "";
      Schema<?> next = child(here, step, key);
      if (next == null) {
        Cut keyword = keyword(here, step, key);
        if (keyword != null) {
          return keyword;
        }
        break;
      }
      way.push(next);
      at += step.equals("items") || step.equals("additionalProperties") ? 1 : 2;
    }
    return way.stream().filter(Composition::says).findFirst().map(this::cut).orElse(null);
  }

  private Cut cut(Schema<?> schema) {
    return "binary".equals(schemas.resolve(schema).getFormat())
        ? new Cut("It is text; the caller encodes the bytes.", () -> text(schema))
        : new Cut("It is any JSON in the client.", () -> blank(schema));
  }

  private static void text(Schema<?> schema) {
    blank(schema);
    schema.setType("string");
    schema.setTypes(Set.of("string"));
  }

  private static @Nullable Cut keyword(Schema<?> schema, String step, String key) {
    Cut extension = Excision.extension(schema.getExtensions(), step);
    if (extension != null) {
      return extension;
    }
    if (step.equals("pattern") && schema.getPattern() != null) {
      return new Cut("The client does not check it.", () -> schema.setPattern(null));
    }
    boolean mapped =
        step.equals("discriminator")
            && !key.isEmpty()
            && schema.getDiscriminator() != null
            && schema.getDiscriminator().getMapping() != null;
    return mapped
        ? new Cut("The mapping is left out.", () -> schema.getDiscriminator().setMapping(null))
        : null;
  }

  private static @Nullable Schema<?> child(Schema<?> schema, String step, String key) {
    return switch (step) {
      case "items" -> schema.getItems();
      case "additionalProperties" ->
          schema.getAdditionalProperties() instanceof Schema<?> values ? values : null;
      case "properties" -> named(schema.getProperties(), key);
      case "patternProperties" -> named(schema.getPatternProperties(), key);
      case "allOf" -> element(schema.getAllOf(), key);
      case "oneOf" -> element(schema.getOneOf(), key);
      case "anyOf" -> element(schema.getAnyOf(), key);
      case "prefixItems" -> element(schema.getPrefixItems(), key);
      default -> null;
    };
  }

  @SuppressWarnings("rawtypes")
  private static @Nullable Schema<?> named(@Nullable Map<String, Schema> among, String key) {
    return among == null ? null : among.get(key);
  }

  @SuppressWarnings("rawtypes")
  private static @Nullable Schema<?> element(@Nullable List<Schema> among, String index) {
    return among == null || !index.matches("\\d{1,6}") || Integer.parseInt(index) >= among.size()
        ? null
        : among.get(Integer.parseInt(index));
  }

  /** Leaves nothing of a schema but its description. */
  private static void blank(Schema<?> schema) {
    schema.set$ref(null);
    schema.setType(null);
    schema.setTypes(null);
    schema.setFormat(null);
    schema.setEnum(null);
    schema.setConst(null);
    if (schema instanceof JsonSchema json) {
      json.setConst(null);
    }
    schema.setItems(null);
    schema.setPrefixItems(null);
    schema.setProperties(null);
    schema.setPatternProperties(null);
    schema.setAdditionalProperties(null);
    schema.setRequired(null);
    schema.setAllOf(null);
    schema.setOneOf(null);
    schema.setAnyOf(null);
    schema.setDiscriminator(null);
    schema.setPattern(null);
    schema.setExtensions(null);
  }
}
