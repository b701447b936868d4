package dev.gangway.codegen;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A document as large as is wanted: operations with parameters, bodies and responses, in tags of
 * thirty, and schemas that refer to each other. A tenth of the schemas are enums, a tenth unions.
 */
final class LargeDocument {
  private static final int A_TAG = 30;

  /** Returns the document. */
  static ObjectNode of(int operations, int schemas) {
    ObjectNode document = Shape.JSON.objectNode().put("openapi", "3.1.0");
    document.putObject("info").put("title", "Large").put("version", "1");
    ObjectNode paths = document.putObject("paths");
    for (int i = 0; i < operations; i++) {
      paths.putObject("/things/" + i + "/{id}").set("post", operation(i, schemas));
    }
    ObjectNode components = document.putObject("components").putObject("schemas");
    for (int i = 0; i < schemas; i++) {
      components.set("Thing" + i, schema(i, schemas));
    }
    return document;
  }

  private static ObjectNode operation(int number, int schemas) {
    ObjectNode operation = Shape.JSON.objectNode().put("operationId", "callThing" + number);
    operation.put("summary", "Calls the thing of the number " + number + ".");
    operation.putArray("tags").add("Tag " + number / A_TAG);
    ObjectNode id = operation.putArray("parameters").addObject();
    id.put("name", "id")
        .put("in", "path")
        .put("required", true)
        .set("schema", Shape.type("string"));
    ObjectNode body = operation.putObject("requestBody").put("required", true);
    body.set("content", json(number % schemas));
    ObjectNode answer = operation.putObject("responses").putObject("200");
    answer.put("description", "Done.").set("content", json((number * 7 + 3) % schemas));
    return operation;
  }

  private static ObjectNode json(int schema) {
    ObjectNode content = Shape.JSON.objectNode();
    content.putObject("application/json").set("schema", reference(schema));
    return content;
  }

  private static ObjectNode reference(int schema) {
    return Shape.JSON.objectNode().put("$ref", "#/components/schemas/Thing" + schema);
  }

  private static ObjectNode schema(int number, int schemas) {
    return switch (number % 10) {
      case 7 -> values(number);
      case 8 -> union(number, schemas);
      default -> object(number, schemas);
    };
  }

  private static ObjectNode values(int number) {
    ObjectNode schema = Shape.type("string").put("description", "A state.");
    for (int i = 0; i <= number % 12; i++) {
      schema.withArray("/enum").add("state-" + i);
    }
    return schema;
  }

  private static ObjectNode union(int number, int schemas) {
    ObjectNode schema = Shape.JSON.objectNode();
    schema.withArray("/oneOf").add(Shape.type("string")).add(Shape.type("integer"));
    schema.withArray("/oneOf").add(reference((number + 3) % schemas));
    return schema;
  }

  private static ObjectNode object(int number, int schemas) {
    ObjectNode schema = Shape.type("object").put("description", "The thing " + number + ".");
    ObjectNode properties = schema.putObject("properties");
    for (int i = 0; i < 4 + number % 12; i++) {
      properties.set("field" + i, field(number, i, schemas).put("description", "The " + i + "th."));
    }
    schema.putArray("required").add("field0").add("field1");
    return schema;
  }

  private static ObjectNode field(int number, int index, int schemas) {
    return switch (index % 6) {
      case 0 -> Shape.type("string");
      case 1 -> Shape.type("integer").put("format", "int64");
      case 2 -> Shape.type("string").put("format", "decimal");
      case 3 -> Shape.type("string").put("format", "date-time");
      case 4 -> reference((number * 13 + index) % schemas);
      default -> {
        ObjectNode list = Shape.type("array");
        list.set("items", reference((number + 17 * index) % schemas));
        yield list;
      }
    };
  }

  private LargeDocument() {}
}
