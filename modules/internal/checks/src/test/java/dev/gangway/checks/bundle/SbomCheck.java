package dev.gangway.checks.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Each SBOM lists the artifacts that Maven resolves for the module's users, and no others. */
final class SbomCheck {
  private static final Set<String> AT_RUN_TIME = Set.of("compile", "runtime");

  private final ObjectMapper json = new ObjectMapper();
  private final Release release;
  private final Findings findings;

  SbomCheck(Release release, Findings findings) {
    this.release = release;
    this.findings = findings;
  }

  void run() throws IOException {
    for (String artifact : release.jars()) {
      Path sbom = release.bundle().file(artifact, "-cyclonedx.json");
      Path tree = release.trees().resolve(artifact + ".json");
      findings.faultUnless(Files.exists(tree), artifact + " has no tree of its dependencies");
      if (Files.exists(sbom) && Files.exists(tree)) {
        check(artifact, json.readTree(sbom.toFile()), json.readTree(tree.toFile()));
      }
    }
  }

  private void check(String artifact, JsonNode sbom, JsonNode tree) throws IOException {
    String file = release.bundle().name(release.bundle().file(artifact, "-cyclonedx.json"));
    String described = coordinates(sbom.at("/metadata/component"), "group", "name");
    findings.faultUnless(
        described.equals(String.join(":", Bundle.GROUP, artifact, release.bundle().version())),
        file + " is about " + described);
    String self = coordinates(tree, "groupId", "artifactId");
    Map<String, Set<String>> resolved = new TreeMap<>(Map.of(self, new TreeSet<>()));
    collect(tree, resolved);
    Map<String, JsonNode> listed = new TreeMap<>();
    sbom.path("components").forEach(each -> listed.put(coordinates(each, "group", "name"), each));
    compare(file, resolved, listed, self);
    compareEdges(file, resolved, edges(sbom));
    for (JsonNode component : listed.values()) {
      checkHash(file, component);
    }
  }

  /**
   * Collects the artifacts of a tree that are used at run time, each with those that it brings. An
   * artifact that a test brings too can stand below the test's.
   */
  private static void collect(JsonNode node, Map<String, Set<String>> resolved) {
    Set<String> brought = resolved.get(coordinates(node, "groupId", "artifactId"));
    for (JsonNode child : node.path("children")) {
      if (AT_RUN_TIME.contains(child.path("scope").asText())) {
        String artifact = coordinates(child, "groupId", "artifactId");
        resolved.putIfAbsent(artifact, new TreeSet<>());
        if (brought != null) {
          brought.add(artifact);
        }
      }
      collect(child, resolved);
    }
  }

  private static String coordinates(JsonNode node, String group, String name) {
    return String.join(
        ":", node.path(group).asText(), node.path(name).asText(), node.path("version").asText());
  }

  private void compare(
      String file, Map<String, Set<String>> resolved, Map<String, JsonNode> listed, String self) {
    for (String each : resolved.keySet()) {
      boolean isSnapshot = each.endsWith("-SNAPSHOT") && !each.startsWith(Bundle.GROUP + ":");
      findings.faultUnless(!isSnapshot, file + ": the module uses the SNAPSHOT " + each);
      findings.faultUnless(each.equals(self) || listed.containsKey(each), file + " lacks " + each);
    }
    for (String each : listed.keySet()) {
      findings.faultUnless(
          resolved.containsKey(each), file + " lists " + each + ", which the module does not use");
    }
  }

  /** Returns by package URL what the SBOM says depends on what, by coordinates. */
  private static Map<String, Set<String>> edges(JsonNode sbom) {
    Map<String, String> byReference = new TreeMap<>();
    JsonNode self = sbom.at("/metadata/component");
    byReference.put(self.path("bom-ref").asText(), coordinates(self, "group", "name"));
    for (JsonNode each : sbom.path("components")) {
      byReference.put(each.path("bom-ref").asText(), coordinates(each, "group", "name"));
    }
    Map<String, Set<String>> edges = new TreeMap<>();
    for (JsonNode each : sbom.path("dependencies")) {
      Set<String> brought = new TreeSet<>();
      each.path("dependsOn").forEach(on -> brought.add(byReference.getOrDefault(on.asText(), "")));
      edges.put(byReference.getOrDefault(each.path("ref").asText(), ""), brought);
    }
    return edges;
  }

  private void compareEdges(
      String file, Map<String, Set<String>> resolved, Map<String, Set<String>> edges) {
    resolved.forEach(
        (from, brought) -> {
          for (String to : brought) {
            findings.faultUnless(
                edges.getOrDefault(from, Set.of()).contains(to),
                file + " does not say that " + from + " brings " + to);
          }
        });
  }

  /** The hash of each of our own jars is that of the jar in the bundle; others have one. */
  private void checkHash(String file, JsonNode component) throws IOException {
    String sha256 = "";
    for (JsonNode hash : component.path("hashes")) {
      if (hash.path("alg").asText().equals("SHA-256")) {
        sha256 = hash.path("content").asText();
      }
    }
    String name = component.path("name").asText();
    Path jar = release.bundle().jar(name);
    boolean isOurs = component.path("group").asText().equals(Bundle.GROUP) && Files.exists(jar);
    boolean isRight = isOurs ? sha256.equals(FilesCheck.digest("SHA-256", jar)) : !sha256.isEmpty();
    findings.faultUnless(isRight, file + " has another hash for " + name + ", or none");
  }
}
