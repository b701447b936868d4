package dev.gangway.codegen.schema;

import dev.gangway.codegen.document.JsonKind;
import dev.gangway.codegen.print.JavaNames;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code oneOf: [{const: 1, title: A}, …]}, with which OpenAPI 3.1 annotates the values of
 * an enum, as the enum that it is.
 */
public final class AnnotatedEnums {
  private final Visited visited = new Visited();

  public static void rewrite(OpenAPI document) {
    AnnotatedEnums enums = new AnnotatedEnums();
    if (document.getComponents() != null) {
      enums.all(document.getComponents().getSchemas());
      enums.parameters(values(document.getComponents().getParameters()));
      values(document.getComponents().getResponses()).forEach(each -> enums.of(each.getContent()));
      values(document.getComponents().getRequestBodies())
          .forEach(each -> enums.of(each.getContent()));
    }
    values(document.getPaths()).forEach(enums::of);
    values(document.getWebhooks()).forEach(enums::of);
  }

  private static <T> Collection<T> values(@Nullable Map<String, T> map) {
    return map == null ? List.of() : map.values();
  }

  private void of(PathItem item) {
    parameters(item.getParameters());
    for (Operation each : item.readOperations()) {
      parameters(each.getParameters());
      of(each.getRequestBody() == null ? null : each.getRequestBody().getContent());
      values(each.getResponses()).forEach(response -> of(response.getContent()));
    }
  }

  private void parameters(@Nullable Collection<Parameter> parameters) {
    if (parameters != null) {
      parameters.forEach(
          each -> {
            of(each.getSchema());
            of(each.getContent());
          });
    }
  }

  private void of(@Nullable Content content) {
    values(content).forEach(each -> of(each.getSchema()));
  }

  @SuppressWarnings("rawtypes") // The parser's own maps and lists are raw.
  private void all(@Nullable Map<String, Schema> schemas) {
    values(schemas).forEach(this::of);
  }

  @SuppressWarnings("rawtypes")
  private void all(@Nullable List<Schema> schemas) {
    if (schemas != null) {
      schemas.forEach(this::of);
    }
  }

  private void of(@Nullable Schema<?> schema) {
    if (schema == null || !visited.add(schema)) {
      return;
    }
    List<Schema<?>> values = Schemas.alternatives(schema);
    if (isAnnotated(schema, values)) {
      rewrite(schema, values);
    }
    all(schema.getProperties());
    all(schema.getPatternProperties());
    all(schema.getAllOf());
    all(schema.getOneOf());
    all(schema.getAnyOf());
    all(schema.getPrefixItems());
    of(schema.getItems());
    of(schema.getAdditionalProperties() instanceof Schema<?> rest ? rest : null);
  }

  /** Returns whether all alternatives are single values of one type, texts or integers. */
  private static boolean isAnnotated(Schema<?> schema, List<Schema<?>> values) {
    Set<String> types = new HashSet<>();
    for (Schema<?> each : values) {
      Object constant = Schemas.constant(each);
      if (constant == null || each.get$ref() != null) {
        return false;
      }
      types.add(JsonKind.typeOf(constant));
    }
    Set<String> own = schema.getTypes() == null ? Set.of() : schema.getTypes();
    return (types.equals(Set.of("string")) || types.equals(Set.of("integer")))
        && schema.getEnum() == null
        && schema.getProperties() == null
        && (own.isEmpty() || own.equals(types));
  }

  @SuppressWarnings("unchecked")
  private static void rewrite(Schema<?> schema, List<Schema<?>> values) {
    List<Object> constants = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> descriptions = new ArrayList<>();
    for (Schema<?> each : values) {
      Object constant = Schemas.constant(each);
      if (constant != null && !constants.contains(constant)) {
        constants.add(constant);
        String title = each.getTitle();
        names.add(title == null || title.isBlank() ? "" : JavaNames.constant(title));
        descriptions.add(each.getDescription() == null ? "" : each.getDescription());
      }
    }
    ((Schema<Object>) schema).setEnum(constants);
    schema.setTypes(Set.of(JsonKind.typeOf(constants.get(0))));
    schema.setOneOf(null);
    schema.setAnyOf(null);
    if (!names.contains("") && new HashSet<>(names).size() == names.size()) {
      schema.addExtension("x-enum-varnames", names);
    }
    if (descriptions.stream().anyMatch(each -> !each.isEmpty())) {
      schema.addExtension("x-enum-descriptions", descriptions);
    }
  }
}
