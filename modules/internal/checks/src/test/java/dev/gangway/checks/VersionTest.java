package dev.gangway.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages tell users to install what the poms build. */
final class VersionTest {
  /** The version of one of our artifacts, in a pom, a property of it, or a Gradle file. */
  private static final Pattern INSTALL_LINE =
      Pattern.compile(
          "<artifactId>gangway-[\\w-]+</artifactId>\\s*<version>([^<$]+)</version>"
              + "|<gangway\\.version>([^<]+)</gangway\\.version>"
              + "|\"dev\\.gangway:[\\w-]+:([^\"]+)\"");

  /** Shows a module of this build, whose parent needs no installation. */
  private static final Path WITHIN_THE_BUILD = Path.of("docs/adding-a-provider.md");

  private record InstallLine(Path file, String version) {}

  private static List<InstallLine> installLines(Path root) throws IOException {
    List<InstallLine> lines = new ArrayList<>();
    for (Path file : pages()) {
      INSTALL_LINE
          .matcher(Files.readString(root.resolve(file)))
          .results()
          .forEach(
              line -> {
                for (int group = 1; group <= line.groupCount(); group++) {
                  if (line.group(group) != null) {
                    lines.add(new InstallLine(file, line.group(group)));
                  }
                }
              });
    }
    return lines;
  }

  private static List<Path> pages() throws IOException {
    return Repository.files().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  private static String version() throws IOException {
    return Repository.element(Repository.read("pom.xml"), "version");
  }

  @Test
  void installLinesHaveTheVersionOfThePom() throws IOException {
    assertThat(installLines(Repository.ROOT))
        .extracting(line -> line.file().toString())
        .contains("README.md", "docs/gradle.md", "docs/your-own-spec.md", "modules/bom/README.md")
        .containsAll(
            Repository.providers().stream()
                .map(provider -> "modules/providers/" + provider + "/README.md")
                .toList());
    assertThat(installLines(Repository.ROOT))
        .extracting(InstallLine::version)
        .containsOnly(version());
  }

  @Test
  void pagesWithInstallLinesNameMakeInstallUntilItIsPublished() throws IOException {
    boolean isPublished = !Repository.read("README.md").contains("Nothing is published");
    for (InstallLine line : installLines(Repository.ROOT)) {
      if (line.file().equals(WITHIN_THE_BUILD)) {
        continue;
      }
      assertThat(Repository.read(line.file().toString()).contains("`make install`"))
          .as("%s mentions `make install`", line.file())
          .isEqualTo(!isPublished);
    }
  }

  @Test
  void makeVersionChangesEveryPomAndPage(@TempDir Path copy) throws Exception {
    List<Path> poms = Repository.files().stream().filter(file -> file.endsWith("pom.xml")).toList();
    copy(copy, poms);
    copy(copy, pages());
    copy(copy, List.of(Path.of("Makefile")));
    run(copy, "git", "init", "-q");
    run(copy, "git", "add", "-A");

    run(copy, "make", "version", "V=9.9.9-TEST");

    assertThat(installLines(copy)).extracting(InstallLine::version).containsOnly("9.9.9-TEST");
    assertThat(installLines(copy)).hasSameSizeAs(installLines(Repository.ROOT));
    for (Path pom : poms) {
      assertThat(Files.readString(copy.resolve(pom)))
          .as("%s", pom)
          .doesNotContain(">" + version() + "<");
    }
  }

  private static void copy(Path to, List<Path> files) throws IOException {
    for (Path file : files) {
      Path target = to.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(Repository.ROOT.resolve(file), target);
    }
  }

  private static void run(Path folder, String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
  }
}
