package dev.gangway.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a spec marks with {@code x-assumption}, with a name for each place. */
final class Assumptions {
  private static final String EXTENSION = "x-assumption";

  private static final Set<String> EVENTS = Set.of("x-signature", "x-event");

  private final Map<String, String> calls;
  private final Map<String, List<String>> subjects = new LinkedHashMap<>();

  /**
   * Reads a spec.
   *
   * @param calls how an operation is called, by its operationId
   */
  Assumptions(Map<?, ?> spec, Map<String, String> calls) {
    this.calls = calls;
    walk(spec, List.of(), "The whole API");
  }

  /** Returns the assumptions in the order of the spec, each with the places that it is made at. */
  Map<String, List<String>> bySubjects() {
    return subjects;
  }

  private void walk(Object node, List<String> path, String subject) {
    if (node instanceof Map<?, ?> map) {
      for (Object assumption : assumptions(map)) {
        subjects
            .computeIfAbsent(assumption.toString().strip(), text -> new ArrayList<>())
            .add(subject);
      }
      map.forEach(
          (key, child) -> {
            List<String> inner = with(path, key.toString());
            walk(child, inner, subject(child, inner, subject));
          });
    } else if (node instanceof List<?> list) {
      list.forEach(child -> walk(child, path, subject(child, path, subject)));
    }
  }

  private static List<?> assumptions(Map<?, ?> node) {
    Object marked = node.get(EXTENSION);
    if (marked == null) {
      return List.of();
    }
    return marked instanceof List<?> several ? several : List.of(marked);
  }

  /** Names what a node stands for, or returns the name of the node around it. */
  private String subject(Object node, List<String> path, String around) {
    if (!(node instanceof Map<?, ?> map)) {
      return around;
    }
    String last = path.get(path.size() - 1);
    if (path.size() == 1 && EVENTS.contains(last)) {
      return "events";
    }
    String kind = path.size() < 2 ? "" : path.get(path.size() - 2);
    if (map.containsKey("operationId")) {
      String id = map.get("operationId").toString();
      String call = calls.get(id);
      return call == null
          ? "event `" + id + "`"
          : "`" + call.substring(0, call.lastIndexOf('(')) + "`";
    }
    if (map.containsKey("in") && map.containsKey("schema")) {
      String parameter = "parameter `" + map.get("name") + "`";
      return around.startsWith("`") ? parameter + " of " + around : parameter;
    }
    return switch (kind) {
      case "securitySchemes" -> "credential `" + last + "`";
      case "schemas" -> "`" + last + "`";
      case "properties" -> field(path);
      default -> path.equals(List.of("servers")) ? "server `" + map.get("url") + "`" : around;
    };
  }

  private static String field(List<String> path) {
    int schema = path.indexOf("schemas") + 1;
    return path.subList(schema, path.size()).stream()
        .filter(name -> !name.equals("properties") && !name.equals("items"))
        .collect(Collectors.joining(".", "`", "`"));
  }

  private static List<String> with(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
