package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.document.JsonKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A random form: an operation that sends it, and the components that it consists of. */
final class RandomForm {
  private static final List<String> RULES =
      List.of("minLength", "maxLength", "pattern", "minimum", "multipleOf", "readOnly");

  private final boolean modern;
  private final boolean parts;
  private final Dice dice;
  private final String root;
  private final RandomNames names;
  private final RandomScalars scalars;
  private final Map<String, Shape> components = new LinkedHashMap<>();
  private final ObjectNode encoding = Shape.JSON.objectNode();

  private RandomForm(boolean modern, Dice dice, String root) {
    this.modern = modern;
    this.dice = dice;
    this.root = root;
    this.parts = dice.chance(50);
    this.names = new RandomNames(dice);
    this.scalars = new RandomScalars(modern);
  }

  /** The components of a form by name, and its operation. */
  record Made(Map<String, Shape> components, ObjectNode operation) {}

  static Made make(boolean modern, Dice dice, String root) {
    RandomForm form = new RandomForm(modern, dice, root);
    Map<String, Shape> fields = new LinkedHashMap<>();
    for (int i = 1 + dice.below(5); i > 0; i--) {
      String name = form.names.next();
      fields.put(name, form.field(name));
    }
    form.components.put(root, object(fields));
    return new Made(form.components, form.operation());
  }

  private ObjectNode operation() {
    ObjectNode operation = Shape.JSON.objectNode().put("operationId", "put" + root);
    ObjectNode body = operation.putObject("requestBody").put("required", true);
    String type = parts ? "multipart/form-data" : "application/x-www-form-urlencoded";
    String written = dice.of(type, type, type + "; charset=utf-8", type.replace("form", "Form"));
    ObjectNode media = body.putObject("content").putObject(written);
    media.putObject("schema").put("$ref", "#/components/schemas/" + root);
    if (!encoding.isEmpty()) {
      media.set("encoding", encoding);
    }
    operation.putObject("responses").putObject("204").put("description", "Done.");
    return operation;
  }

  private Shape field(String name) {
    int sort = dice.below(parts ? 6 : 4);
    Shape shape =
        switch (sort) {
          case 0 -> scalar();
          case 1 -> list(dice.chance(20) ? fields() : scalar());
          case 2 -> fields();
          case 3 -> dice.chance(50) ? map() : scalar();
          case 4 -> file();
          default -> list(file());
        };
    if (dice.chance(65)) {
      encode(name, sort);
    }
    if (sort < 4 && dice.chance(25) && !shape.schema().has("$ref")) {
      String component = root + "_f" + components.size();
      components.put(component, shape);
      return shape.as(Shape.JSON.objectNode().put("$ref", "#/components/schemas/" + component));
    }
    return shape;
  }

  private void encode(String name, int sort) {
    ObjectNode own = Shape.JSON.objectNode();
    if (sort < 4 && dice.chance(60)) {
      own.put("style", style(sort));
    }
    if (sort < 4 && dice.chance(50)) {
      own.put("explode", dice.chance(50));
    }
    if (dice.chance(30)) {
      own.put(
          "contentType",
          sort < 4 ? contentType(sort) : dice.of("*/*", "image/*, text/plain, application/*"));
    }
    if (!own.isEmpty()) {
      encoding.set(name, own);
    }
  }

  private String style(int sort) {
    return sort == 0 ? "form" : dice.of("form", "deepObject", "pipeDelimited", "spaceDelimited");
  }

  private String contentType(int sort) {
    return sort == 0
        ? dice.of("text/plain", "text/csv; charset=utf-8", "text/*", "application/json")
        : dice.of(
            "application/json", "application/xml, application/vnd.acme+json", "application/*");
  }

  /** Returns a scalar that no rule limits. */
  private Shape scalar() {
    Shape shape = scalars.any(dice);
    ObjectNode schema = shape.schema().deepCopy();
    schema.remove(RULES);
    return shape.as(schema);
  }

  private Shape list(Shape item) {
    ObjectNode schema = Shape.type("array");
    schema.set("items", item.schema());
    return new Shape(
        schema,
        JsonKind.ARRAY,
        each -> {
          ArrayNode list = Shape.JSON.arrayNode();
          for (int i = each.below(4); i > 0; i--) {
            list.add(item.value(each));
          }
          return list;
        });
  }

  private Shape fields() {
    Map<String, Shape> fields = new LinkedHashMap<>();
    for (int i = 1 + dice.below(3); i > 0; i--) {
      fields.put(names.next(), dice.chance(25) ? list(scalar()) : scalar());
    }
    return object(fields);
  }

  private Shape map() {
    Shape value = scalar();
    ObjectNode schema = Shape.type("object");
    schema.set("additionalProperties", value.schema());
    return new Shape(
        schema,
        JsonKind.OBJECT,
        each -> {
          ObjectNode map = Shape.JSON.objectNode();
          for (int i = each.below(3); i > 0; i--) {
            map.set(each.of("order id", "a]b", "größe", "k&=") + i, value.value(each));
          }
          return map;
        });
  }

  private static Shape file() {
    return new Shape(
        Shape.type("string").put("format", "binary"),
        JsonKind.STRING,
        each -> Shape.JSON.textNode("content " + RandomScalars.text(each)));
  }

  /** Returns an object whose values have its properties in the order in which they are declared. */
  private static Shape object(Map<String, Shape> fields) {
    ObjectNode schema = Shape.type("object");
    fields.forEach(
        (name, each) -> schema.withObjectProperty("properties").set(name, each.schema()));
    List<String> order = new ArrayList<>(fields.keySet());
    return new Shape(
        schema,
        JsonKind.OBJECT,
        dice -> {
          ObjectNode object = Shape.JSON.objectNode();
          for (String name : order) {
            if (dice.chance(80)) {
              JsonNode value = fields.get(name).value(dice);
              object.set(name, value);
            }
          }
          return object;
        });
  }
}
