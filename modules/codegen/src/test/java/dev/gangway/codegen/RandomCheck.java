package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonAdapter;
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
    for (Set<String> bad = Set.of("none yet"); !bad.isEmpty(); ) {
      List<Finding> wrong = new ArrayList<>();
      sources = generate(document.document(), wrong);
      if (wrong.isEmpty()) {
        wrong.addAll(uncompilable(sources));
      }
      bad = wrong.stream().map(Finding::root).collect(Collectors.toSet());
      wrong.stream().filter(each -> !isCollision(each)).forEach(found::add);
      collisions += (int) wrong.stream().filter(RandomCheck::isCollision).count();
      document.groups().keySet().removeAll(bad);
    }
    ClassLoader loader = MemoryCompiler.load(sources);
    for (String root : document.groups().keySet()) {
      Dice dice = new Dice(seed * 31 + root.hashCode());
      for (int i = 0; i < VALUES; i++) {
        found.addAll(roundTrip(loader, root, document.root(root).value(dice).toString()));
      }
    }
  }

  private static boolean isCollision(Finding each) {
    return each.kind().equals("refused") && COLLISION.matcher(each.message()).find();
  }

  private Map<String, String> generate(ObjectNode document, List<Finding> wrong) {
    try {
      Files.writeString(spec, document.toString());
      return Generation.of(spec);
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

  private static List<Finding> uncompilable(Map<String, String> sources) throws IOException {
    String complaints = MemoryCompiler.complaints(sources);
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
      Map<String, String> sources = generate(RandomDocument.document(modern, schemas), wrong);
      if (wrong.isEmpty()) {
        wrong.addAll(uncompilable(sources));
      }
      if (wrong.isEmpty() && smaller.has("value")) {
        String json = smaller.get("value").toString();
        wrong.addAll(roundTrip(MemoryCompiler.load(sources), finding.root(), json));
      }
    } catch (IOException | RuntimeException e) {
      return false;
    }
    return wrong.stream().anyMatch(each -> each.kind().equals(finding.kind()));
  }
}
