package dev.gangway.checks.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The release that {@code make bundle} has put together has no fault. */
@EnabledIfSystemProperty(named = "bundle", matches = "check|dry-run")
final class BundleTest {
  /** Surefire runs in the module's folder. */
  private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

  private static final Set<String> PROGRAMS = Set.of("gangway-cli", "gangway-sandbox");

  @Test
  void stagedReleaseHasNoFault() throws IOException, InterruptedException {
    Release release = staged();

    Findings findings = BundleCheck.of(release);

    findings.accepted().stream()
        .collect(
            Collectors.groupingBy(BundleTest::withoutFile, TreeMap::new, Collectors.counting()))
        .forEach(
            (what, count) -> System.out.println("Dry run: accepted " + what + ", " + count + "x"));
    findings.faults().forEach(each -> System.out.println("Fault: " + each));
    System.out.printf(
        "Checked %d files of %d artifacts; %d faults.%n",
        release.bundle().files().size(),
        release.poms().size() + release.jars().size(),
        findings.faults().size());
    assertThat(findings.faults()).isEmpty();
  }

  private static String withoutFile(String message) {
    return message.replaceFirst("^\\S+/\\S+ has ", "");
  }

  private static Release staged() throws IOException {
    Set<String> poms = new TreeSet<>();
    Set<String> jars = new TreeSet<>();
    for (Path pom : poms()) {
      String text = Files.readString(pom);
      String artifact = artifact(text);
      if (text.contains("<gangway.unpublished>false<")) {
        jars.add(artifact);
      } else if (text.contains("<packaging>pom<")) {
        poms.add(artifact);
      }
    }
    Path target = ROOT.resolve("target");
    String version = between(Files.readString(ROOT.resolve("pom.xml")), "<version>", "</version>");
    return new Release(
        new Bundle(target.resolve("bundle"), version),
        target.resolve("bundle-trees"),
        poms,
        jars,
        PROGRAMS,
        Files.readString(ROOT.resolve("LICENSE")),
        machine(),
        new Keys(List.of()),
        System.getProperty("bundle").equals("dry-run"));
  }

  private static List<Path> poms() throws IOException {
    Path modules = ROOT.resolve("modules");
    try (Stream<Path> files = Files.walk(modules, 3)) {
      return Stream.concat(Stream.of(ROOT.resolve("pom.xml")), files)
          .filter(file -> file.endsWith("pom.xml") && !file.startsWith(modules.resolve("internal")))
          .sorted()
          .toList();
    }
  }

  private static String artifact(String pom) {
    int own = pom.contains("</parent>") ? pom.indexOf("</parent>") : 0;
    return between(pom.substring(own), "<artifactId>", "</artifactId>");
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static Set<String> machine() {
    Set<String> machine = new LinkedHashSet<>();
    machine.add(ROOT.toString());
    machine.add(System.getProperty("user.home") + "/");
    machine.add(System.getProperty("java.home"));
    machine.add(System.getProperty("java.io.tmpdir") + "/");
    return machine;
  }
}
