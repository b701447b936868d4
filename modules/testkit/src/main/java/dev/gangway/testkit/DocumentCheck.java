package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares one document with the examples that a spec takes from it. */
final class DocumentCheck {
  private final Spec spec;
  private final Document document;

  DocumentCheck(Spec spec, Document document) {
    this.spec = spec;
    this.document = document;
  }

  /** Returns how the spec's examples differ from an operation of the document. */
  List<String> differences(Document.Shown shown) {
    List<SpecOperation> operations =
        spec.operations().stream().filter(operation -> isShownAs(shown, operation)).toList();
    if (operations.isEmpty()) {
      return List.of("no operation of the spec is this one and names the document");
    }
    List<String> differences = new ArrayList<>(request(shown, operations));
    operations.forEach(operation -> differences.addAll(replies(shown, operation)));
    return differences;
  }

  /** Returns the operations that name the document although it does not show them. */
  List<String> undocumented() {
    return spec.operations().stream()
        .filter(operation -> operation.documents().contains(document.name()))
        .filter(
            operation ->
                document.operations().stream().noneMatch(shown -> isShownAs(shown, operation)))
        .map(operation -> operation.id() + " (" + operation + ") is not in the document")
        .toList();
  }

  /** Returns the documents that operations name and that have no data. */
  static List<String> unknownDocuments(Spec spec, List<String> known) {
    Set<String> unknown = new LinkedHashSet<>();
    for (SpecOperation operation : spec.operations()) {
      for (String name : operation.documents()) {
        if (!known.contains(name)) {
          unknown.add(operation.id() + " names the document " + name + ", which has no data");
        }
      }
    }
    return List.copyOf(unknown);
  }

  private boolean isShownAs(Document.Shown shown, SpecOperation operation) {
    return operation.documents().contains(document.name())
        && (shown.method().isEmpty() || shown.method().equals(operation.method()))
        && withoutNames(shown.path()).equals(withoutNames(operation.documentedPath()));
  }

  private static String withoutNames(String path) {
    return path.replaceAll("\\{[^}]*}", "{}");
  }

  /** The sample shows one form of an operation that the spec splits in two. */
  private List<String> request(Document.Shown shown, List<SpecOperation> operations) {
    List<String> fewest = List.of();
    for (SpecOperation operation : operations) {
      List<String> differences = request(shown, operation);
      if (differences.isEmpty()) {
        return differences;
      }
      if (fewest.isEmpty() || differences.size() < fewest.size()) {
        fewest = differences;
      }
    }
    return fewest;
  }

  private List<String> request(Document.Shown shown, SpecOperation operation) {
    List<String> differences = new ArrayList<>();
    String place = operation.id() + ", request: ";
    if (!isSamePath(shown.samplePath(), SentRequest.path(operation))) {
      differences.add(
          place + "path is " + SentRequest.path(operation) + ", not " + shown.samplePath());
    }
    Map<String, String> query = examples(operation, "query");
    if (!query.equals(shown.query())) {
      differences.add(place + "query is " + query + ", not " + shown.query());
    }
    examples(operation, "header")
        .forEach(
            (name, value) -> {
              String sample = shown.headers().getOrDefault(name, "");
              if (!sample.isEmpty() && !sample.equals(value)) {
                differences.add(place + "header " + name + " is " + value + ", not " + sample);
              }
            });
    differences.addAll(body(shown, operation));
    return differences;
  }

  /** A sample may name the parameter or list what it can be, in place of a value. */
  private static boolean isSamePath(String sample, String path) {
    String[] samples = sample.split("/", -1);
    String[] values = path.split("/", -1);
    boolean isSame = samples.length == values.length;
    for (int i = 0; isSame && i < samples.length; i++) {
      isSame =
          samples[i].startsWith("{") || List.of(samples[i].split("\\|", -1)).contains(values[i]);
    }
    return isSame;
  }

  private static Map<String, String> examples(SpecOperation operation, String in) {
    Map<String, String> examples = new LinkedHashMap<>();
    for (SpecParameter parameter : operation.parameters(in)) {
      List<String> texts = SentRequest.texts(parameter);
      if (!texts.isEmpty()) {
        examples.put(parameter.name(), String.join(",", texts));
      }
    }
    return examples;
  }

  private List<String> body(Document.Shown shown, SpecOperation operation) {
    SpecBody request = operation.request();
    List<SpecExample> examples =
        request == null ? List.of() : new ArrayList<>(fromDocument(request.examples()));
    String place = operation.id() + ", request";
    return shown.body().isNull() || shown.body().isMissingNode()
        ? leftOver(place, examples)
        : compare(place, List.of(shown.body()), examples);
  }

  private List<String> replies(Document.Shown shown, SpecOperation operation) {
    Map<Integer, List<JsonNode>> documented = new LinkedHashMap<>();
    for (Document.Reply reply : shown.replies()) {
      documented.computeIfAbsent(reply.status(), status -> new ArrayList<>()).add(reply.body());
    }
    Map<Integer, List<SpecExample>> examples = new LinkedHashMap<>();
    for (SpecResponse response : operation.responses()) {
      examples.put(response.status(), new ArrayList<>(fromDocument(response.examples())));
    }
    Set<Integer> statuses = new LinkedHashSet<>(documented.keySet());
    statuses.addAll(examples.keySet());
    List<String> differences = new ArrayList<>();
    for (int status : statuses) {
      differences.addAll(
          compare(
              operation.id() + ", " + status,
              documented.getOrDefault(status, List.of()),
              examples.getOrDefault(status, new ArrayList<>())));
    }
    return differences;
  }

  private List<SpecExample> fromDocument(List<SpecExample> examples) {
    return examples.stream().filter(example -> example.isFrom(document.name())).toList();
  }

  /** Pairs what is documented with the examples, and tells of each that finds no partner. */
  private static List<String> compare(
      String place, List<JsonNode> documented, List<SpecExample> examples) {
    List<String> differences = new ArrayList<>();
    List<JsonNode> unpaired = new ArrayList<>();
    for (JsonNode body : documented) {
      int same = indexOf(body, examples);
      if (same < 0) {
        unpaired.add(body);
      } else {
        examples.remove(same);
      }
    }
    for (JsonNode body : unpaired) {
      if (examples.isEmpty()) {
        differences.add(place + ": the spec has no example " + body);
      } else {
        SpecExample nearest = examples.remove(0);
        JsonNode example = content(nearest);
        for (String difference : JsonDifference.ofDocument("", body, example)) {
          differences.add(place + " " + nearest.name() + ": " + difference);
        }
      }
    }
    differences.addAll(leftOver(place, examples));
    return differences;
  }

  /** A field {@code a[b]} of a form is the field b of a, as documents print it. */
  private static JsonNode content(SpecExample example) {
    JsonNode content = Json.read(example.json());
    if (!(content instanceof ObjectNode flat)) {
      return content;
    }
    ObjectNode nested = flat.objectNode();
    for (Map.Entry<String, JsonNode> field : flat.properties()) {
      String[] names = field.getKey().replace("]", "").split("\\[", -1);
      ObjectNode parent = nested;
      for (int i = 0; i < names.length - 1; i++) {
        parent = parent.withObjectProperty(names[i]);
      }
      parent.set(names[names.length - 1], field.getValue());
    }
    return nested;
  }

  private static int indexOf(JsonNode body, List<SpecExample> examples) {
    for (int i = 0; i < examples.size(); i++) {
      if (JsonDifference.ofDocument("", body, content(examples.get(i))).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> leftOver(String place, List<SpecExample> examples) {
    return examples.stream()
        .map(example -> place + ": the example " + example.name() + " is not in the document")
        .toList();
  }
}
