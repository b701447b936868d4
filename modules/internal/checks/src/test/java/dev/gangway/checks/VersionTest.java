package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Poms and pages have one version, which {@code make version} changes in all of them. */
final class VersionTest {
  private static final String OTHER = "98.7.6-SNAPSHOT";

  /** Where a file names a version of Gangway, as Maven or Gradle write it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "<artifactId>gangway[\\w-]*</artifactId>\\s*<version>([^<]+)</version>"
              + "|dev\\.gangway:gangway[\\w-]*:([\\w.-]+)"
              + "|<gangway\\.version>([^<]+)</gangway\\.version>");

  /** Shows a module of this build, whose parent needs no installation. */
  private static final Path WITHIN_THE_BUILD = Path.of("docs/adding-a-provider.md");

  @Test
  void everyPageInstallsTheVersionOfThePom() throws IOException {
    String version = Repository.element(Repository.read("pom.xml"), "version");
    TreeMap<String, List<String>> named = new TreeMap<>();
    for (Path file : files()) {
      List<String> versions = versions(Repository.read(file.toString()));
      if (file.toString().endsWith(".md") && !versions.isEmpty()) {
        named.put(file.toString(), versions);
      }
    }

    assertThat(named)
        .containsKeys(
            "README.md", "docs/gradle.md", "modules/bom/README.md", "docs/your-own-spec.md");
    assertThat(named).allSatisfy((file, versions) -> assertThat(versions).containsOnly(version));
  }

  @Test
  void pagesWithInstallLinesNameMakeInstallUntilItIsPublished() throws IOException {
    boolean isPublished = !Repository.read("README.md").contains("Nothing is published");
    for (Path file : files()) {
      String text = Repository.read(file.toString());
      boolean isForUsers = file.toString().endsWith(".md") && !file.equals(WITHIN_THE_BUILD);
      if (isForUsers && !versions(text).isEmpty()) {
        assertThat(text.contains("`make install`"))
            .as("%s mentions `make install`", file)
            .isEqualTo(!isPublished);
      }
    }
  }

  @Test
  void makeVersionChangesEveryVersionAndNothingElse(@TempDir Path copy)
      throws IOException, InterruptedException {
    String old = Repository.element(Repository.read("pom.xml"), "version");
    for (Path file : files()) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.copy(Repository.ROOT.resolve(file), copy.resolve(file));
    }
    run(copy, "git", "init", "--quiet");
    run(copy, "git", "add", "--all");

    run(copy, "make", "version", "V=" + OTHER);

    for (Path file : files()) {
      String before = Repository.read(file.toString());
      String after = Files.readString(copy.resolve(file));
      List<String> changed =
          versions(before).stream()
              .map(each -> each.equals(old) ? OTHER : each)
              .collect(Collectors.toList());
      assertThat(versions(after)).as(file.toString()).isEqualTo(changed);
      assertThat(after.replace(OTHER, old)).as(file.toString()).isEqualTo(before);
      assertThat(versions(before).isEmpty() && !before.equals(after)).as(file.toString()).isFalse();
    }
  }

  /** The project src/it/compare shows what follows from it. */
  @Test
  void releasesOfOneLineShareTheMajorVersionOrAtZeroTheMinorOne() throws IOException {
    Pattern sameLine = Pattern.compile(Repository.element(comparison(), "regex"));

    assertThat(List.of("0.1.1 0.1.0", "0.1.2-SNAPSHOT 0.1.1", "1.2.0 1.1.5", "10.0.1 10.0.0"))
        .allMatch(versions -> sameLine.matcher(versions).matches());
    assertThat(List.of("0.2.0 0.1.0", "1.0.0 0.9.0", "2.0.0 1.9.0", "10.0.0 1.0.0", "0.11.0 0.1.0"))
        .noneMatch(versions -> sameLine.matcher(versions).matches());
  }

  private static String comparison() throws IOException {
    String pom = Repository.read("pom.xml");
    return pom.substring(pom.indexOf("<name>gangway.isSameLine</name>"));
  }

  private static List<String> versions(String text) {
    List<String> versions = new ArrayList<>();
    NAMED
        .matcher(text)
        .results()
        .forEach(
            named -> {
              for (int group = 1; group <= named.groupCount(); group++) {
                if (named.group(group) != null && !isFilledIn(named.group(group))) {
                  versions.add(named.group(group));
                }
              }
            });
    return versions;
  }

  /** Returns whether the build puts the version there. */
  private static boolean isFilledIn(String version) {
    return version.startsWith("@") || version.startsWith("$");
  }

  private static List<Path> files() throws IOException {
    return Repository.files().stream()
        .filter(
            file ->
                file.endsWith("pom.xml")
                    || file.endsWith("Makefile")
                    || file.toString().endsWith(".md"))
        .toList();
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
