package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.jsonpath.JsonPath;
import dev.gangway.codegen.jsonpath.JsonPath.Match;
import dev.gangway.codegen.jsonpath.JsonPathException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An OpenAPI Overlay 1.0: changes to a document of another author. It is applied to the main file
 * before anything else reads it.
 */
public final class Overlay {
  static final int MOST_ADDED = 1_000_000;

  private static final Pattern VERSION = Pattern.compile("1\\.0\\.\\d+");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

  private final SpecFile file;
  private final SpecFile document;
  private final JsonNode tree;
  private final Map<String, Integer> lines;
  private final Problems problems = new Problems();
  private int added;

  private Overlay(SpecFile file, SpecFile document) {
    this.file = file;
    this.document = document;
    this.tree = document.tree().deepCopy();
    this.lines = new HashMap<>(document.lines());
  }

  /**
   * Returns the document with the changes of an overlay.
   *
   * @throws SpecException when the overlay is wrong, or a target of it matches nothing
   */
  public static SpecFile apply(Path overlay, SpecFile document) throws IOException {
    Overlay applied = new Overlay(SpecFile.read(overlay), document);
    applied.check();
    applied.problems.throwIfAny();
    applied.act();
    applied.problems.throwIfAny();
    return new SpecFile(document.path(), applied.tree, applied.lines);
  }

  /**
   * Returns the file of an overlay, which is named relative to its document.
   *
   * @throws SpecException when there is none
   */
  static Path beside(Path document, String name) {
    try {
      Path file = document.toAbsolutePath().normalize().resolveSibling(name.strip());
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException noPath) {
      // It is not a file either.
    }
    throw new SpecException(
        name, "there is no such overlay. Name a file relative to the folder of the document.");
  }

  private void check() {
    JsonNode overlay = file.tree();
    String version = overlay.path("overlay").asText();
    if (!overlay.isObject() || !overlay.has("overlay")) {
      add("", "the file is not an overlay. Begin it with overlay: 1.0.0.");
    } else if (!VERSION.matcher(version).matches()) {
      add("/overlay", "the version \"" + version + "\" is unknown. Use overlay: 1.0.0.");
    } else if (overlay.path("actions").isEmpty() || !overlay.path("actions").isArray()) {
      add(
          "/actions",
          "the overlay has no actions. Add actions, a list of objects with target, and update or remove.");
    }
    if (overlay.has("extends") && !isExtended(overlay.path("extends").asText())) {
      add(
          "/extends",
          "\""
              + overlay.path("extends").asText()
              + "\" is not the document "
              + document.path().getFileName()
              + ". Correct extends, or remove it.");
    }
  }

  /** An address cannot be compared: the document may be a download of it. */
  private boolean isExtended(String reference) {
    if (ADDRESS.matcher(reference).matches()) {
      return true;
    }
    try {
      Path path =
          reference.startsWith("file:")
              ? Path.of(java.net.URI.create(reference))
              : file.path().resolveSibling(reference);
      return path.normalize().equals(document.path())
          || (Files.exists(path) && Files.isSameFile(path, document.path()));
    } catch (IllegalArgumentException | IOException noPath) {
      return false;
    }
  }

  private void act() {
    JsonNode actions = file.tree().path("actions");
    for (int i = 0; i < actions.size(); i++) {
      act(actions.get(i), i);
    }
  }

  private void act(JsonNode action, int index) {
    String pointer = "/actions/" + index;
    boolean removes = action.path("remove").asBoolean(false);
    if (!action.path("target").isTextual()) {
      refuse(index, pointer, "it has no target. Add one, such as $.paths['/orders'].get.");
    } else if (!removes && !action.has("update")) {
      refuse(index, pointer, "it has neither update nor remove: true. Add one.");
    } else {
      String target = action.path("target").textValue();
      Map<String, Match> matches = matches(target, index, pointer + "/target");
      if (removes) {
        remove(matches, index, pointer);
      } else {
        for (Match match : matches.values()) {
          update(match, action.path("update"), index, pointer + "/update");
        }
      }
    }
  }

  private Map<String, Match> matches(String target, int index, String pointer) {
    Map<String, Match> matches = new LinkedHashMap<>();
    try {
      JsonPath.parse(target).select(tree).forEach(each -> matches.put(each.pointer(), each));
      if (matches.isEmpty()) {
        refuse(
            index,
            pointer,
            "the target "
                + target
                + " matches nothing in "
                + document.path().getFileName()
                + ". Correct it, or remove the action.");
      }
    } catch (JsonPathException e) {
      refuse(
          index,
          pointer,
          "the target " + target + " is not a JSONPath: " + e.getMessage() + ". Correct it.");
    }
    return matches;
  }

  private void update(Match match, JsonNode update, int index, String pointer) {
    added += size(update);
    if (added > MOST_ADDED) {
      throw new SpecException(
          file.place(pointer),
          "action "
              + (index + 1)
              + ": the overlay adds more than "
              + MOST_ADDED
              + " values. Narrow its targets.");
    }
    if (match.value() instanceof ObjectNode object) {
      if (update instanceof ObjectNode fields) {
        merge(object, fields);
      } else {
        refuse(
            index,
            pointer,
            "the target is an object at "
                + match.pointer()
                + ", but the update is not an object. Write the properties to merge.");
      }
    } else if (match.value() instanceof ArrayNode array) {
      append(array, update);
    } else {
      match.replace(update.deepCopy());
    }
  }

  private static int size(JsonNode node) {
    int size = 1;
    for (JsonNode child : node) {
      size += size(child);
    }
    return size;
  }

  private static void merge(ObjectNode target, ObjectNode update) {
    update
        .properties()
        .forEach(
            field -> {
              JsonNode old = target.get(field.getKey());
              if (old instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merge(object, more);
              } else if (old instanceof ArrayNode array && field.getValue().isArray()) {
                append(array, field.getValue());
              } else {
                target.set(field.getKey(), field.getValue().deepCopy());
              }
            });
  }

  private static void append(ArrayNode array, JsonNode update) {
    for (JsonNode each : update.isArray() ? update : List.of(update)) {
      JsonNode copy = each.deepCopy();
      array.add(copy);
    }
  }

  /** Removes elements from the last to the first, so that the others keep their positions. */
  private void remove(Map<String, Match> matches, int index, String place) {
    matches.values().stream().filter(match -> match.array() == null).forEach(Match::remove);
    matches.values().stream()
        .filter(match -> match.array() != null)
        .sorted(Comparator.comparing((Match match) -> Integer.valueOf(match.key())).reversed())
        .forEach(
            match -> {
              match.remove();
              String pointer = match.pointer();
              String elements = pointer.substring(0, pointer.lastIndexOf('/') + 1);
              lines.keySet().removeIf(line -> line.startsWith(elements));
            });
    if (matches.containsKey("")) {
      refuse(index, place, "the target is the whole document. Remove only parts of it.");
    }
  }

  private void refuse(int index, String pointer, String reason) {
    add(pointer, "action " + (index + 1) + ": " + reason);
  }

  private void add(String pointer, String reason) {
    problems.addAt(file.place(pointer), reason);
  }
}
