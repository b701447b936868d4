package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tables of parameters and fields. */
final class FieldTable {
  private final Provider provider;
  private final Links links;

  FieldTable(Provider provider, Links links) {
    this.provider = provider;
    this.links = links;
  }

  /** Adds the parameters of an operation. */
  void parameters(Element parent, List<Argument> arguments) {
    Element body =
        Html.table(parent, "Parameters", List.of("Name", "In", "Java", "Required", "Meaning"));
    for (Argument each : arguments) {
      Element row = Html.row(body, each.spec().name());
      row.appendElement("td").text(each.spec().in());
      Element java = row.appendElement("td");
      if (each.java() == null) {
        java.text("set by the client");
      } else {
        links.declaration(java, each.java().getParameterizedType(), each.java().getName());
      }
      row.appendElement("td").text(each.spec().required() ? "yes" : "no");
      meaning(row.appendElement("td"), each);
    }
  }

  private void meaning(Element cell, Argument argument) {
    JsonNode declared = argument.declared();
    JsonNode schema = provider.document().schema(declared.path("schema"));
    Html.inline(cell, declared.path("description").asText(schema.path("description").asText()));
    sensitivity(cell, argument.sensitivity());
    deprecation(cell, declared);
    Limits.add(cell, schema);
    Html.assumptions(cell, declared);
    if (!declared.path("schema").has("$ref")) {
      Html.assumptions(cell, declared.path("schema"));
    }
  }

  /** Adds the fields of a record. */
  void fields(Element parent, String caption, JsonNode schema, Class<?> type) {
    List<Field> fields = Field.of(provider.document(), schema, type);
    if (fields.isEmpty()) {
      parent.appendElement("p").text("The object has no documented fields.");
      return;
    }
    Element body = Html.table(parent, caption, List.of("Field", "Java", "Presence", "Meaning"));
    for (Field each : fields) {
      Element row = Html.row(body, each.json());
      links.declaration(row.appendElement("td"), each.type(), each.name() + "()");
      row.appendElement("td").text(presence(each));
      meaning(row.appendElement("td"), each);
    }
  }

  private String presence(Field field) {
    if (field.isKey()) {
      return "made by the client if you set none";
    }
    boolean nullable = provider.document().isNullable(field.schema());
    return (field.required() ? "required" : "optional") + (nullable ? ", can be null" : "");
  }

  private void meaning(Element cell, Field field) {
    JsonNode declared = field.schema();
    JsonNode schema = provider.document().resolve(declared);
    boolean named = links.types().contains(TypeText.element(field.type()));
    String own = declared.path("description").asText();
    Html.inline(cell, own.isEmpty() ? schema.path("description").asText() : own);
    sensitivity(cell, field.sensitivity());
    deprecation(cell, declared);
    Limits.add(cell, schema);
    Html.assumptions(cell, declared);
    if (!named && declared.has("$ref")) {
      Html.assumptions(cell, schema);
    }
    Html.assumptions(cell, schema.path("items"));
  }

  private static void sensitivity(Element cell, @Nullable String reason) {
    if (reason != null) {
      cell.appendText(" ");
      cell.appendElement("strong").addClass("sensitive").text(reason);
    }
  }

  private static void deprecation(Element cell, JsonNode declared) {
    if (declared.path("deprecated").asBoolean()) {
      cell.appendText(" ");
      cell.appendElement("strong").addClass("deprecated").text("deprecated");
    }
  }
}
