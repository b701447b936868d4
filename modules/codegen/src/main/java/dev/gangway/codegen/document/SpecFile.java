package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One file of a document, in YAML or JSON, which knows the line of each part. */
public record SpecFile(Path path, JsonNode tree, Map<String, Integer> lines) {

  /**
   * Reads a file.
   *
   * @throws SpecException when it is neither YAML nor JSON, or has a key twice
   */
  public static SpecFile read(Path path) throws IOException {
    String text = withoutMark(Files.readString(path));
    return text.stripLeading().startsWith("{")
        ? JsonTree.read(path, text)
        : YamlTree.read(path, text);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  static SpecException broken(Path path, int line, int column, String reason) {
    return new SpecException(path.getFileName() + ":" + line + ":" + column, reason);
  }

  static String twice(String key, int earlier) {
    return "\"" + key + "\" appears twice, first in line " + earlier + ". Remove one.";
  }

  public static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the place of a part, or of what is around it, as {@code orders.yaml:12}. */
  public String place(String pointer) {
    String around = pointer;
    while (!lines.containsKey(around) && !around.isEmpty()) {
      around = around.substring(0, Math.max(0, around.lastIndexOf('/')));
    }
    Integer line = lines.get(around);
    return path.getFileName() + (line == null ? "" : ":" + line);
  }

  /** Returns the part at a JSON pointer, or null when there is none. */
  @Nullable JsonNode at(String pointer) {
    try {
      JsonNode found = tree.at(pointer);
      return found.isMissingNode() ? null : found;
    } catch (IllegalArgumentException noPointer) {
      return null;
    }
  }
}
