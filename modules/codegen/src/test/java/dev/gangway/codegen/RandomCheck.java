package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonAdapter;
import dev.gangway.codegen.MemoryCompiler.Compiled;
import dev.gangway.codegen.document.Problems.Problem;
import dev.gangway.codegen.document.SpecException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Generates, compiles and runs the code of random schemas. */
final class RandomCheck {
  private static final int VALUES = 4;
  private static final int SHRINKING_TRIES = 300;

  /** Names that Java cannot tell apart are refused; random names collide at times. */
  private static final Pattern COLLISION = Pattern.compile("would (both )?be called|only in case");

  private static final Pattern ROOT = Pattern.compile("#/(?:components/schemas|paths/~1)/?(S\\d+)");

  /**
   * A property of two types in one {@code allOf}, and two lists whose elements are alike in Java.
   */
  private static final Pattern EXCUSED =
      Pattern.compile("Give it the same type in both places|two of the types would be called");

  private static final Pattern GIVEN_UP =
      Pattern.compile("is left out|any JSON in the client|does without|does not check|is not used");

  private static final Pattern ERROR = Pattern.compile("model/(S\\d+)\\w*\\.java:\\d+: (.*)");

  private final Path spec;
  private final List<Finding> found = new ArrayList<>();
  private int collisions;

  /** Creates the check, which keeps its documents in a directory. */
  RandomCheck(Path directory) {
    this.spec = directory.resolve("openapi.json");
  }

  List<Finding> found() {
    return found;
  }

  /** Returns the number of groups that were left out since names in them collide. */
  int collisions() {
    return collisions;
  }

  /** Checks all groups of a document; those that cannot be compiled are left out. */
  void check(RandomDocument document, long seed) throws IOException {
    Map<String, String> sources = Map.of();
    Compiled compiled = new Compiled("", RandomCheck.class.getClassLoader());
    for (Set<String> bad = Set.of("none yet"); !bad.isEmpty(); ) {
      List<Finding> wrong = new ArrayList<>();
      sources = generate(document.document(), wrong);
      if (wrong.isEmpty()) {
        compiled = MemoryCompiler.compiled(sources);
        wrong.addAll(uncompilable(compiled.complaints()));
      }
      bad = wrong.stream().map(Finding::root).collect(Collectors.toSet());
      wrong.stream().filter(each -> !isCollision(each)).forEach(found::add);
      collisions += (int) wrong.stream().filter(RandomCheck::isCollision).count();
      document.groups().keySet().removeAll(bad);
    }
    if (seed % 2 == 0) {
      checkYaml(document, sources);
    }
    ClassLoader loader = compiled.loader();
    try (RandomCalls calls = new RandomCalls(loader, document.modern())) {
      for (String root : document.groups().keySet()) {
        Dice dice = new Dice(seed * 31 + root.hashCode());
        for (int i = 0; i < VALUES; i++) {
          found.addAll(check(document, root, loader, calls, document.root(root).value(dice)));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Finding> check(
      RandomDocument document, String root, ClassLoader loader, RandomCalls calls, JsonNode value) {
    ObjectNode call = document.call(root);
    return call == null
        ? roundTrip(loader, root, value.toString())
        : calls.call(root, call, document.schemas(root), value);
  }

  private void checkYaml(RandomDocument document, Map<String, String> sources) throws IOException {
    Path yaml = spec.resolveSibling("openapi.yaml");
    Files.writeString(yaml, YamlText.of(document.document()));
    Map<String, String> others = Generation.of(yaml);
    sources.forEach(
        (file, source) -> {
          Matcher root = Pattern.compile("model/(S\\d+)\\w*\\.java").matcher(file);
          if (!source.equals(others.get(file)) && root.matches()) {
            found.add(new Finding(root.group(1), "differs in YAML", file, ""));
          }
        });
    if (!others.keySet().equals(sources.keySet())) {
      found.add(new Finding("S0", "differs in YAML", others.keySet().toString(), ""));
    }
  }

  private static boolean isCollision(Finding each) {
    return each.kind().equals("refused") && COLLISION.matcher(each.message()).find();
  }

  private Map<String, String> generate(ObjectNode document, List<Finding> wrong) {
    try {
      Files.writeString(spec, document.toString());
      Path output = spec.resolveSibling("out");
      Generation.delete(output);
      Generation.runDefault(spec, output).forEach(each -> addGivenUp(each, wrong));
      return Generation.sources(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SpecException refusal) {
      Matcher root = ROOT.matcher("");
      Set<String> roots = new TreeSet<>();
      for (String line : Objects.requireNonNull(refusal.getMessage()).split("\n")) {
        if (root.reset(line).find() && roots.add(root.group(1))) {
          wrong.add(new Finding(root.group(1), "refused", line.strip(), ""));
        }
      }
      if (wrong.isEmpty()) {
        throw refusal;
      }
      return Map.of();
    }
  }

  /** A document without contradictions is generated whole. */
  private static void addGivenUp(Problem warning, List<Finding> wrong) {
    Matcher root = ROOT.matcher(warning.toString());
    boolean excused = EXCUSED.matcher(warning.reason()).find();
    boolean isGivenUp = GIVEN_UP.matcher(warning.reason()).find();
    if (isGivenUp && !excused && root.find()) {
      wrong.add(new Finding(root.group(1), "given up", warning.toString(), ""));
    }
  }

  private static List<Finding> uncompilable(String complaints) {
    List<Finding> wrong = new ArrayList<>();
    Set<String> roots = new TreeSet<>();
    Matcher error = ERROR.matcher(complaints);
    while (error.find()) {
      if (roots.add(error.group(1))) {
        wrong.add(
            new Finding(
                error.group(1),
                "compiles not, " + error.group(2).replaceAll("S\\d+\\w*", "S"),
                error.group(),
                ""));
      }
    }
    if (wrong.isEmpty() && !complaints.isEmpty()) {
      throw new IllegalStateException(complaints);
    }
    return wrong;
  }

  private static List<Finding> roundTrip(ClassLoader loader, String root, String json) {
    try {
      JsonAdapter<Object> codec = codec(loader, root);
      Object value = codec.fromJson(json);
      String written = codec.toJson(value);
      String difference = JsonTrees.difference(JsonTrees.read(json), JsonTrees.read(written));
      if (!difference.isEmpty()) {
        return List.of(new Finding(root, "loses", difference, json));
      }
      String shown = String.valueOf(value);
      return shown.contains(RandomScalars.MARK)
          ? List.of(new Finding(root, "shows", shown, json))
          : List.of();
    } catch (IOException | RuntimeException e) {
      return List.of(
          new Finding(root, e.getClass().getSimpleName(), String.valueOf(e.getMessage()), json));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static JsonAdapter<Object> codec(ClassLoader loader, String root)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(Generation.PACKAGE + ".model." + root);
    return (JsonAdapter<Object>) type.getMethod("jsonAdapter").invoke(null);
  }

  /** Returns the smallest schemas, and value, found with which the same goes wrong. */
  String smallest(RandomDocument document, Finding finding) {
    ObjectNode whole = Shape.JSON.objectNode();
    whole.set("schemas", document.schemas(finding.root()));
    ObjectNode call = document.call(finding.root());
    if (call != null) {
      whole.set("call", call);
    }
    if (!finding.json().isEmpty()) {
      whole.set("value", JsonTrees.read(finding.json()));
    }
    JsonNode smallest =
        new Shrinking(SHRINKING_TRIES)
            .shrink(whole, each -> failsLike(finding, each, document.modern()));
    return smallest.toString();
  }

  private boolean failsLike(Finding finding, JsonNode smaller, boolean modern) {
    if (!smaller.path("schemas").has(finding.root())
        || smaller.has("value") == finding.json().isEmpty()) {
      return false;
    }
    if (!smaller.findValuesAsText("$ref").stream()
        .allMatch(each -> smaller.get("schemas").has(each.substring(each.lastIndexOf('/') + 1)))) {
      return false;
    }
    ObjectNode schemas = smaller.get("schemas").deepCopy();
    List<Finding> wrong = new ArrayList<>();
    try {
      ObjectNode document = RandomDocument.document(modern, schemas);
      if (smaller.has("call")) {
        RandomDocument.add(document, finding.root(), smaller.get("call"));
      }
      Map<String, String> sources = generate(document, wrong);
      if (wrong.isEmpty()) {
        Compiled compiled = MemoryCompiler.compiled(sources);
        wrong.addAll(uncompilable(compiled.complaints()));
        if (wrong.isEmpty() && smaller.has("value")) {
          wrong.addAll(check(finding.root(), smaller, compiled.loader(), modern));
        }
      }
    } catch (IOException | RuntimeException | ReflectiveOperationException e) {
      return false;
    }
    return wrong.stream().anyMatch(each -> each.kind().equals(finding.kind()));
  }

  private static List<Finding> check(
      String root, JsonNode whole, ClassLoader loader, boolean modern)
      throws IOException, ReflectiveOperationException {
    JsonNode value = whole.get("value");
    if (!(whole.get("call") instanceof ObjectNode call)) {
      return roundTrip(loader, root, value.toString());
    }
    try (RandomCalls calls = new RandomCalls(loader, modern)) {
      return calls.call(root, call, whole.get("schemas"), value);
    }
  }
}
