package dev.gangway.codegen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.gangway.codegen.document.Problems.Problem;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document that is split over files together: the targets of references to other files
 * become a component, named by the reference. The host's parser copies it instead, and loses what
 * refers to itself. Only files in the folder of the document and below it are read.
 */
final class SpecBundle {
  /**
   * The document, and the references of it that could not be followed. Schemas without them are any
   * JSON; others are left in it.
   */
  record Result(ObjectNode document, List<Problem> problems) {}

  /** Where a reference leads. */
  private record Target(SpecFile file, String pointer) {}

  private static final int MOST_INLINED = 10_000;

  private static final Map<String, String> SECTIONS =
      Map.of(
          "parameters", "parameters",
          "responses", "responses",
          "requestBody", "requestBodies",
          "requestBodies", "requestBodies");

  /** Where keys are names that the document chooses. */
  private static final Pattern NAMING =
      Pattern.compile(
          ".*/(properties|patternProperties|definitions|\\$defs|headers|examples|links|callbacks)"
              + "|/components/[^/]*|/parameters|/responses|/webhooks");

  private final Problems problems = new Problems();
  private final Map<Path, SpecFile> files = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> inlining = new HashSet<>();
  private int inlined;
  private final SpecFile root;
  private final ObjectNode document;

  private SpecBundle(SpecFile root, ObjectNode document) {
    this.root = root;
    this.document = document;
    files.put(root.path(), root);
  }

  /**
   * Returns the whole document of its main file.
   *
   * @throws SpecException when a file is neither YAML nor JSON
   */
  static Result of(SpecFile root, ObjectNode document) {
    SpecBundle bundle = new SpecBundle(root, document);
    for (String section : List.of("schemas", "parameters", "responses", "requestBodies")) {
      document
          .at(bundle.home(section))
          .properties()
          .forEach(each -> bundle.nameAlias(section, each.getKey(), each.getValue()));
    }
    bundle.visit(document, root, "", "schemas");
    if (document.path("components") instanceof ObjectNode components) {
      components.remove("pathItems"); // Each is copied to its references.
    }
    return new Result(document, bundle.problems.all());
  }

  /** Returns where the components of a section stand, which differs in Swagger 2.0. */
  private String home(String section) {
    if (!document.has("swagger")) {
      return "/components/" + section;
    }
    return section.equals("schemas") ? "/definitions" : "/" + section;
  }

  /** A component that is nothing but a reference to a file gives what is there its name. */
  private void nameAlias(String section, String component, JsonNode declared) {
    String ref = declared.path("$ref").asText("");
    if (!ref.isEmpty() && !ref.startsWith("#")) {
      Target target = target(ref, root, home(section) + "/" + component);
      if (target != null) {
        names.put(section + " " + key(target), component);
      }
    }
  }

  private boolean isRoot(SpecFile file) {
    return file.path().equals(root.path());
  }

  private static String key(Target target) {
    return target.file().path() + "#" + target.pointer();
  }

  private void visit(JsonNode node, SpecFile file, String pointer, String section) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        visit(array.get(i), file, pointer + "/" + i, section);
      }
    } else if (node instanceof ObjectNode object) {
      if (follow(object, file, pointer, isPathItem(pointer) ? "" : section)) {
        return;
      }
      // What is imported meanwhile is visited when it is.
      for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
        String place = pointer + "/" + SpecFile.escape(field.getKey());
        if (!isData(field.getKey(), pointer)) {
          visit(field.getValue(), file, place, section(field.getKey(), section, pointer));
        }
      }
      followMapping(object, file, pointer);
    }
  }

  /** Examples and extensions may hold anything, but refer to nothing. */
  private static boolean isData(String key, String pointer) {
    return !NAMING.matcher(pointer).matches()
        && (key.equals("example")
            || key.startsWith("x-")
            || (key.equals("default") && !pointer.endsWith("/responses")));
  }

  private static String section(String key, String outer, String pointer) {
    if (pointer.endsWith("/properties")) {
      return "schemas";
    }
    String own = SECTIONS.get(key);
    if (own != null) {
      return own;
    }
    return switch (key) {
      case "schema",
          "schemas",
          "definitions",
          "content",
          "properties",
          "items",
          "allOf",
          "oneOf",
          "anyOf" ->
          "schemas";
      case "headers", "examples", "links", "callbacks", "pathItems", "paths" -> "";
      default -> outer;
    };
  }

  /**
   * Turns a reference to another file into one to a component, or into its target. Returns whether
   * that has been visited.
   */
  private boolean follow(ObjectNode object, SpecFile file, String pointer, String section) {
    if (!(object.get("$ref") instanceof TextNode text)) {
      return false;
    }
    String ref = text.asText();
    if (isRoot(file) && ref.startsWith("#") && isLeft(ref, pointer, section)) {
      return false;
    }
    Target target = target(ref, file, pointer);
    if (target == null) {
      if (section.equals("schemas")) {
        object.remove("$ref");
      }
      return false;
    }
    if (isRoot(target.file()) && isReadable(target.pointer(), section) && !isPathItem(pointer)) {
      object.put("$ref", "#" + target.pointer());
    } else if (section.isEmpty()) {
      inline(object, target, file.place(pointer));
      return true;
    } else {
      boolean isAlias =
          pointer.equals(home(section) + "/" + names.get(section + " " + key(target)));
      if (isAlias && isRoot(file)) {
        object.remove("$ref");
        if (at(target) instanceof ObjectNode fields) {
          object.setAll(fields);
        }
        visit(object, target.file(), target.pointer(), section);
        return true;
      }
      object.put("$ref", "#" + home(section) + "/" + imported(target, section));
    }
    return false;
  }

  private static boolean isPathItem(String pointer) {
    return pointer.matches("/(paths|webhooks)/[^/]*");
  }

  /** Returns whether a reference within the document is left for others to follow, or report. */
  private boolean isLeft(String ref, String pointer, String section) {
    String within = decoded(ref.substring(1));
    return root.at(within) == null
        || within.isEmpty()
        || (isReadable(within, section) && !isPathItem(pointer));
  }

  /** Returns whether others find the target of a reference: a component of the kind expected. */
  private boolean isReadable(String within, String section) {
    return LocalPointer.isReadable(within)
        && (!SECTIONS.containsKey(section) || within.startsWith(home(section) + "/"));
  }

  /** Puts the target of a reference in its place. */
  private void inline(ObjectNode object, Target target, String place) {
    String key = key(target);
    if (!inlining.add(key)) {
      problems.addAt(place, "the reference points to a value that contains it. Correct it.");
      return;
    }
    if (++inlined > MOST_INLINED) {
      throw new SpecException(
          place,
          "references copy more than "
              + MOST_INLINED
              + " parts of other files. Make the parts components.");
    }
    object.remove("$ref");
    if (at(target) instanceof ObjectNode fields) {
      object.setAll(fields);
      visit(object, target.file(), target.pointer(), "");
    }
    inlining.remove(key);
  }

  private void followMapping(ObjectNode object, SpecFile file, String pointer) {
    if (!(object.path("discriminator").path("mapping") instanceof ObjectNode mapping)) {
      return;
    }
    mapping
        .properties()
        .forEach(
            each -> {
              String ref = each.getValue().asText();
              boolean isName = !ref.contains("#") && !ref.matches(".*\\.(ya?ml|json)");
              Target target =
                  isName || (isRoot(file) && ref.startsWith("#"))
                      ? null
                      : target(ref, file, pointer + "/discriminator/mapping");
              if (target != null && !isRoot(target.file())) {
                each.setValue(
                    TextNode.valueOf("#/components/schemas/" + imported(target, "schemas")));
              }
            });
  }

  private static JsonNode at(Target target) {
    JsonNode found = target.file().at(target.pointer());
    return found == null ? TextNode.valueOf("") : found.deepCopy();
  }

  /** Returns the name of the component that a target has become. */
  private String imported(Target target, String section) {
    String key = section + " " + key(target);
    String known = names.get(key);
    if (known != null) {
      return known;
    }
    ObjectNode components = document.withObject(home(section));
    String name =
        isRoot(target.file()) ? LocalPointer.component(target.pointer()) : proposed(target);
    if (components.has(name)) {
      name = fileName(target.file().path()) + "_" + name;
    }
    while (components.has(name)) {
      name += "_";
    }
    names.put(key, name);
    JsonNode copy = at(target);
    components.set(name, copy);
    visit(copy, target.file(), target.pointer(), section);
    return name;
  }

  private static String proposed(Target target) {
    String pointer = target.pointer();
    String name =
        pointer.isEmpty()
            ? fileName(target.file().path())
            : pointer.substring(pointer.lastIndexOf('/') + 1);
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "");
  }

  private @Nullable Target target(String ref, SpecFile file, String pointer) {
    int hash = ref.indexOf('#');
    String name = hash < 0 ? ref : ref.substring(0, hash);
    String within = hash < 0 ? "" : decoded(ref.substring(hash + 1));
    if (name.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") || name.startsWith("//")) {
      problems.addAt(
          file.place(pointer),
          name.startsWith("file:")
              ? outside(ref)
              : "the reference " + ref + " points to another host. Put a copy beside this file.");
      return null;
    }
    SpecFile found = name.isEmpty() ? file : file(name, file, pointer, ref);
    if (found == null) {
      return null;
    }
    if (found.at(within) == null) {
      problems.addAt(
          file.place(pointer),
          "the reference "
              + ref
              + " cannot be resolved: "
              + found.path().getFileName()
              + " has no "
              + within
              + ". Add it or correct the reference.");
      return null;
    }
    return new Target(found, within);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private @Nullable SpecFile file(String name, SpecFile from, String pointer, String ref) {
    try {
      Path folder = root.path().resolveSibling("").toRealPath();
      Path plain = from.path().resolveSibling(name);
      Path path =
          Files.exists(plain.normalize()) ? plain : from.path().resolveSibling(decoded(name));
      // Neither a path nor a link may lead out, and nothing outside is opened to find that out.
      if (!path.normalize().startsWith(root.path().resolveSibling(""))
          || (Files.exists(path) && !path.toRealPath().startsWith(folder))) {
        problems.addAt(from.place(pointer), outside(ref));
        return null;
      }
      return known(path.normalize(), from, pointer, ref);
    } catch (InvalidPathException e) {
      problems.addAt(from.place(pointer), nowhere(ref));
      return null;
    } catch (IOException e) {
      problems.addAt(from.place(pointer), "the file of " + ref + " cannot be read.");
      return null;
    }
  }

  private @Nullable SpecFile known(Path path, SpecFile from, String pointer, String ref)
      throws IOException {
    SpecFile known = files.get(path);
    if (known != null) {
      return known;
    }
    if (!Files.isRegularFile(path)) {
      problems.addAt(from.place(pointer), nowhere(ref));
      return null;
    }
    SpecFile read = SpecFile.read(path);
    files.put(path, read);
    return read;
  }

  private String outside(String ref) {
    Path name = root.path().getFileName();
    return "the reference "
        + ref
        + " points outside the folder of "
        + name
        + ". Move the file into the folder, or "
        + name
        + " into a folder that contains both.";
  }

  private static String nowhere(String ref) {
    return "the reference "
        + ref
        + " cannot be resolved: there is no such file. Add it or correct the reference.";
  }
}
