package dev.gangway.codegen.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads JSON, however long, with the digits of its numbers as they are written. */
final class JsonTree {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Path path;
  private final JsonParser parser;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Problems problems = new Problems();

  private JsonTree(Path path, JsonParser parser) {
    this.path = path;
    this.parser = parser;
  }

  static SpecFile read(Path path, String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonTree tree = new JsonTree(path, parser);
      parser.nextToken();
      JsonNode value = tree.value("");
      tree.problems.throwIfAny();
      return new SpecFile(path, value, tree.lines);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw SpecFile.broken(
          path,
          at == null ? 1 : at.getLineNr(),
          at == null ? 1 : at.getColumnNr(),
          "the file is not valid JSON: " + e.getOriginalMessage() + ". Correct it.");
    }
  }

  /** Returns what begins at the current token. */
  private JsonNode value(String pointer) throws IOException {
    lines.putIfAbsent(pointer, line());
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> nodes.textNode(parser.getText());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
          };
      case VALUE_NUMBER_FLOAT -> CoreSchema.decimal(parser.getText());
      default -> nodes.nullNode();
    };
  }

  private ArrayNode array(String pointer) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      array.add(value(pointer + "/" + i));
    }
    return array;
  }

  private ObjectNode object(String pointer) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Map<String, Integer> own = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int line = line();
      Integer earlier = own.putIfAbsent(key, line);
      if (earlier != null) {
        problems.addAt(path.getFileName() + ":" + line, SpecFile.twice(key, earlier));
      }
      parser.nextToken();
      object.set(key, value(pointer + "/" + SpecFile.escape(key)));
    }
    return object;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
