package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a document as one tree. Each file that the root refers to becomes a field of it, and
 * references to files become references within the tree.
 */
final class SpecBundle {
  /** The field of the root that holds the other files, each by its path. */
  private static final String FILES = "x-gangway-files";

  /** Keywords whose value is data, unless the key is a name that the document chooses. */
  private static final Set<String> DATA = Set.of("example", "value", "default", "enum", "const");

  private static final Set<String> NAMING =
      Set.of(
          "properties",
          "patternProperties",
          "$defs",
          "schemas",
          "parameters",
          "requestBodies",
          "responses",
          "headers",
          "examples",
          "callbacks",
          "webhooks");

  /** Returns the text of a file by its path from the folder of the root; null if there is none. */
  interface Files {
    @Nullable String read(String path) throws IOException;
  }

  private final String source;
  private final Files files;
  private final String rootName;
  private final YamlTree tree;
  private final Map<String, JsonNode> others = new LinkedHashMap<>();
  private final Map<String, String> targets = new LinkedHashMap<>();

  private SpecBundle(String source, String rootName, Files files, YamlTree tree) {
    this.source = source;
    this.files = files;
    this.rootName = rootName;
    this.tree = tree;
  }

  /**
   * Reads a document.
   *
   * @param rootName the name of its main file
   * @param yaml the text of its main file
   */
  static SpecBundle of(String source, String rootName, String yaml, Files files)
      throws IOException {
    SpecBundle bundle = new SpecBundle(source, rootName, files, YamlTree.parse(source, yaml));
    bundle.visit(bundle.tree.root(), rootName, false);
    if (!bundle.others.isEmpty()) {
      ((ObjectNode) bundle.tree.root()).putObject(FILES).setAll(bundle.others);
    }
    return bundle;
  }

  YamlTree tree() {
    return tree;
  }

  /** Returns the pointers of all parts of other files that are referred to, by their names. */
  Map<String, String> targets() {
    return targets;
  }

  private void visit(JsonNode node, String file, boolean keysAreNames) throws IOException {
    if (node.isArray()) {
      for (JsonNode each : node) {
        visit(each, file, false);
      }
    } else if (node instanceof ObjectNode object) {
      if (object.path("$ref").isTextual() && !keysAreNames) {
        object.put("$ref", reference(object.path("$ref").textValue(), file));
      }
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        String key = field.getKey();
        if (keysAreNames || !(DATA.contains(key) || key.startsWith("x-"))) {
          visit(field.getValue(), file, !keysAreNames && NAMING.contains(key));
        }
      }
    }
  }

  /** Returns the reference within the tree to the same part as this one in a file. */
  private String reference(String reference, String file) throws IOException {
    int hash = reference.indexOf('#');
    String name = hash < 0 ? reference : reference.substring(0, hash);
    String pointer = hash < 0 ? "" : decoded(reference.substring(hash + 1));
    if (name.isEmpty() && file.equals(rootName)) {
      return reference;
    }
    if (name.matches("[A-Za-z][A-Za-z0-9+.-]+:.*|//.*")) {
      throw unresolved(reference, file);
    }
    String target =
        name.isEmpty()
            ? file
            : String.valueOf(Path.of(file).resolveSibling(decoded(name)).normalize())
                .replace('\\', '/');
    if (target.equals(rootName)) {
      return "#" + pointer;
    }
    read(target, reference, file);
    String within = "/" + FILES + "/" + target.replace("~", "~0").replace("/", "~1") + pointer;
    targets.putIfAbsent(lastName(target, pointer), within);
    return "#" + within;
  }

  private void read(String target, String reference, String file) throws IOException {
    if (others.containsKey(target)) {
      return;
    }
    String text = target.startsWith("..") || target.startsWith("/") ? null : files.read(target);
    if (text == null) {
      throw unresolved(reference, file);
    }
    JsonNode read = tree.parseAnother(target, text);
    others.put(target, read);
    visit(read, target, false);
  }

  private IllegalArgumentException unresolved(String reference, String file) {
    return new IllegalArgumentException(
        (file.equals(rootName) ? source : source + " (" + file + ")")
            + ": the reference "
            + reference
            + " cannot be resolved within the folder of the document.");
  }

  private static String lastName(String file, String pointer) {
    return pointer.isEmpty()
        ? file.replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "")
        : pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
