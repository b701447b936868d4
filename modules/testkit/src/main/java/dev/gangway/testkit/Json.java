package dev.gangway.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON text as a tree without loss: every digit of a number is kept. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Returns the tree; the message of the exception never shows the text. */
  static JsonNode parse(String text) throws NotJson {
    try {
      JsonNode tree = MAPPER.readTree(text);
      if (tree.isMissingNode()) {
        throw new NotJson("is empty");
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new NotJson("is not JSON at line " + line(e));
    }
  }

  /** Returns the tree of text that is known to be JSON. */
  static JsonNode read(String text) {
    try {
      return parse(text);
    } catch (NotJson e) {
      throw new IllegalArgumentException("The text " + e.getMessage() + ".", e);
    }
  }

  private static String line(JsonProcessingException e) {
    return e.getLocation() == null
        ? "1"
        : e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  /** Text that is not JSON. */
  static final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;

    NotJson(String message) {
      super(message);
    }
  }

  private Json() {}
}
