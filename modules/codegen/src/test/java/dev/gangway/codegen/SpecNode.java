package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.codegen.document.SpecException;
import dev.gangway.codegen.document.SpecFile;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document as it is written, for whoever measures what the generator makes of it.
 * Nothing of the generator but its reader of files is used.
 *
 * @param files the files that were read, which parts share
 */
record SpecNode(Map<Path, JsonNode> files, Path file, JsonNode json) {
  private static final int MOST_REFERENCES = 50;

  /** Returns the document of a file. */
  static SpecNode read(Path file) throws IOException {
    Path path = file.toAbsolutePath().normalize();
    Map<Path, JsonNode> files = new HashMap<>();
    files.put(path, SpecFile.read(path).tree());
    return new SpecNode(files, path, files.get(path));
  }

  SpecNode with(JsonNode part) {
    return new SpecNode(files, file, part);
  }

  /** Returns the property, which is missing where there is none. */
  SpecNode get(String name) {
    return with(json.path(name));
  }

  boolean exists() {
    return !json.isMissingNode() && !json.isNull();
  }

  String text(String name) {
    return json.path(name).asText("");
  }

  /** Returns the elements of an array. */
  List<SpecNode> elements() {
    List<SpecNode> elements = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(each -> elements.add(with(each)));
    }
    return elements;
  }

  /** Returns the properties of an object, in their order. */
  List<Map.Entry<String, SpecNode>> fields() {
    return json.properties().stream()
        .map(each -> Map.entry(each.getKey(), with(each.getValue())))
        .toList();
  }

  /**
   * Returns the target of the references: itself if it is not one, missing if one cannot be
   * resolved.
   */
  SpecNode followed() {
    SpecNode node = this;
    for (int i = 0; i < MOST_REFERENCES && node.json.path("$ref").isTextual(); i++) {
      node = node.target();
    }
    return node;
  }

  /** Returns the target of the reference. */
  SpecNode target() {
    String reference = text("$ref");
    int hash = reference.indexOf('#');
    String address = hash < 0 ? reference : reference.substring(0, hash);
    String pointer = hash < 0 ? "" : decoded(reference.substring(hash + 1));
    Path path =
        address.isEmpty()
            ? file
            : file.resolveSibling(decoded(address)).toAbsolutePath().normalize();
    JsonNode tree = tree(path);
    if (tree == null || !(pointer.isEmpty() || pointer.startsWith("/"))) {
      return with(json.path("no such property"));
    }
    return new SpecNode(files, path, tree.at(pointer));
  }

  private @Nullable JsonNode tree(Path path) {
    if (!files.containsKey(path)) {
      try {
        files.put(path, Files.isRegularFile(path) ? SpecFile.read(path).tree() : null);
      } catch (IOException | SpecException unreadable) {
        files.put(path, null);
      }
    }
    return files.get(path);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
