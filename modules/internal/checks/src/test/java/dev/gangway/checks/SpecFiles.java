package dev.gangway.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files of a spec as one document, with the components of all of them. A component that nothing
 * refers to is an error.
 */
final class SpecFiles {
  private static final String ROOT = "openapi.yaml";
  private static final String COMPONENTS = "components";

  private final Map<String, Map<?, ?>> files = new LinkedHashMap<>();
  private final Map<Object, Map<Object, Object>> components = new LinkedHashMap<>();
  private final Set<String> references = new TreeSet<>();

  private SpecFiles() {}

  /** Reads the spec of a provider. */
  static Map<?, ?> read(String module) throws IOException {
    SpecFiles spec = new SpecFiles();
    Path folder = Repository.ROOT.resolve("specs").resolve(module);
    spec.load(folder.resolve(ROOT));
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        spec.load(file);
      }
    }
    return spec.whole();
  }

  private void load(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!files.containsKey(name)) {
      files.put(
          name, new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
    }
  }

  private Map<?, ?> whole() {
    files.forEach((name, file) -> addComponents(name, file));
    Map<Object, Object> whole = new LinkedHashMap<>(files.get(ROOT));
    whole.put("paths", paths((Map<?, ?>) whole.get("paths")));
    whole.put(COMPONENTS, components);
    whole.computeIfPresent("webhooks", (name, webhooks) -> local(webhooks));
    components.forEach(
        (section, named) ->
            named.keySet().forEach(name -> requireUsed("#/components/" + section + "/" + name)));
    return whole;
  }

  private void addComponents(String name, Map<?, ?> file) {
    if (file.get(COMPONENTS) instanceof Map<?, ?> sections) {
      sections.forEach(
          (section, named) ->
              ((Map<?, ?>) named)
                  .forEach(
                      (component, declared) -> {
                        Object earlier =
                            components
                                .computeIfAbsent(section, any -> new LinkedHashMap<>())
                                .put(component, local(declared));
                        if (earlier != null) {
                          throw new IllegalStateException(
                              name + ": another file has " + section + "/" + component + ", too.");
                        }
                      }));
    }
  }

  private void requireUsed(String component) {
    if (!references.contains(component) && !component.startsWith("#/components/securitySchemes/")) {
      throw new IllegalStateException(component + " is not used. Remove it.");
    }
  }

  private Map<Object, Object> paths(Map<?, ?> paths) {
    Map<Object, Object> whole = new LinkedHashMap<>();
    paths.forEach(
        (path, item) -> {
          Object reference = ((Map<?, ?>) item).get("$ref");
          whole.put(path, local(reference == null ? item : at(reference.toString())));
        });
    return whole;
  }

  private Object at(String reference) {
    int hash = reference.indexOf('#');
    Object found = files.get(reference.substring(0, hash));
    for (String step : reference.substring(hash + 2).split("/", -1)) {
      found = ((Map<?, ?>) found).get(step.replace("~1", "/").replace("~0", "~"));
    }
    return found;
  }

  /** Returns a part whose references are within the whole document. */
  private Object local(Object node) {
    if (node instanceof List<?> list) {
      List<Object> local = new ArrayList<>();
      list.forEach(each -> local.add(local(each)));
      return local;
    }
    if (!(node instanceof Map<?, ?> map)) {
      return node;
    }
    Map<Object, Object> local = new LinkedHashMap<>();
    map.forEach((key, value) -> local.put(key, local(value)));
    if (map.get("$ref") instanceof String reference) {
      local.put("$ref", reference.substring(reference.indexOf('#')));
      references.add(reference.substring(reference.indexOf('#')));
    }
    return local;
  }
}
