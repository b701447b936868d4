package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document that is split over files together: what references to other files lead to becomes
 * a component, named by the reference. The host's parser copies it instead, and loses what refers
 * to itself.
 */
final class SpecBundle {
  /** Where a reference leads. */
  private record Target(SpecFile file, String pointer) {}

  private static final Map<String, String> SECTIONS =
      Map.of(
          "parameters", "parameters",
          "responses", "responses",
          "requestBody", "requestBodies",
          "requestBodies", "requestBodies");

  private final Problems problems = new Problems();
  private final Map<Path, SpecFile> files = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final SpecFile root;
  private final ObjectNode document;
  private boolean split;

  private SpecBundle(SpecFile root, ObjectNode document) {
    this.root = root;
    this.document = document;
    files.put(root.path(), root);
  }

  /**
   * Returns the whole document if it is split over files, else null.
   *
   * @throws SpecException when a file cannot be read, or a reference to one leads nowhere
   */
  static @Nullable OpenAPI read(Path spec) {
    try {
      SpecFile root = SpecFile.read(spec.toAbsolutePath().normalize());
      if (!(root.tree().deepCopy() instanceof ObjectNode document)) {
        return null;
      }
      return new SpecBundle(root, document).bundle();
    } catch (IOException e) {
      throw new SpecException(spec.getFileName().toString(), "the file cannot be read.");
    }
  }

  private @Nullable OpenAPI bundle() {
    JsonNode schemas = document.path("components").path("schemas");
    schemas.properties().forEach(each -> nameAlias(each.getKey(), each.getValue()));
    visit(document, root, "", "schemas");
    problems.throwIfAny();
    if (!split) {
      return null;
    }
    ParseOptions options = new ParseOptions();
    return new OpenAPIV3Parser().readContents(document.toString(), List.of(), options).getOpenAPI();
  }

  /** A component that is nothing but a reference to a file gives what is there its name. */
  private void nameAlias(String component, JsonNode schema) {
    String ref = schema.path("$ref").asText("");
    if (!ref.isEmpty() && !ref.startsWith("#")) {
      Target target = target(ref, root, "/components/schemas/" + component);
      if (target != null) {
        names.put("schemas " + key(target), component);
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
      boolean isPathItem = pointer.matches("/(paths|webhooks)/[^/]*");
      follow(object, file, pointer, isPathItem ? "" : section);
      // What is imported meanwhile is visited when it is.
      for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
        String place = pointer + "/" + SpecFile.escape(member.getKey());
        if (!isData(member.getKey(), pointer)) {
          visit(member.getValue(), file, place, section(member.getKey(), section, pointer));
        }
      }
      followMapping(object, file, pointer);
    }
  }

  /** Examples may hold anything, but refer to nothing. */
  private static boolean isData(String key, String pointer) {
    boolean isProperty = pointer.endsWith("/properties");
    return !isProperty
        && (key.equals("example") || (key.equals("default") && !pointer.endsWith("/responses")));
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
      case "schema", "schemas", "content", "properties", "items", "allOf", "oneOf", "anyOf" ->
          "schemas";
      case "headers", "examples", "links", "callbacks", "pathItems", "paths" -> "";
      default -> outer;
    };
  }

  /** Turns a reference to another file into one to a component, or into what it leads to. */
  private void follow(ObjectNode object, SpecFile file, String pointer, String section) {
    if (!(object.get("$ref") instanceof TextNode text)) {
      return;
    }
    String ref = text.asText();
    if (isRoot(file) && ref.startsWith("#")) {
      return;
    }
    Target target = target(ref, file, pointer);
    if (target == null) {
      return;
    }
    split = true;
    if (isRoot(target.file())) {
      object.put("$ref", "#" + target.pointer());
    } else if (section.isEmpty()) {
      object.remove("$ref");
      JsonNode copy = at(target);
      if (copy instanceof ObjectNode members) {
        object.setAll(members);
        visit(object, target.file(), target.pointer(), section);
      }
    } else {
      boolean isAlias =
          pointer.equals("/components/schemas/" + names.get("schemas " + key(target)));
      if (isAlias && isRoot(file)) {
        object.remove("$ref");
        if (at(target) instanceof ObjectNode members) {
          object.setAll(members);
        }
        visit(object, target.file(), target.pointer(), section);
      } else {
        object.put("$ref", "#/components/" + section + "/" + imported(target, section));
      }
    }
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
    ObjectNode components = document.withObject("/components/" + section);
    String name = proposed(target);
    if (components.has(name) || names.containsValue(name)) {
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
    String within =
        hash < 0 ? "" : URLDecoder.decode(ref.substring(hash + 1), StandardCharsets.UTF_8);
    if (name.contains("://")) {
      problems.addAt(
          file.place(pointer),
          "the reference " + ref + " leads to another host. Put a copy beside this file.");
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
              + " leads nowhere: "
              + found.path().getFileName()
              + " has no "
              + within
              + ". Add it or correct the reference.");
      return null;
    }
    return new Target(found, within);
  }

  private @Nullable SpecFile file(String name, SpecFile from, String pointer, String ref) {
    Path path = from.path().resolveSibling(name).normalize();
    SpecFile known = files.get(path);
    if (known != null) {
      return known;
    }
    if (!Files.isRegularFile(path)) {
      problems.addAt(
          from.place(pointer),
          "the reference "
              + ref
              + " leads nowhere: there is no such file. Add it or correct the reference.");
      return null;
    }
    try {
      SpecFile read = SpecFile.read(path);
      files.put(path, read);
      return read;
    } catch (IOException e) {
      problems.addAt(from.place(pointer), "the file of " + ref + " cannot be read.");
      return null;
    }
  }
}
