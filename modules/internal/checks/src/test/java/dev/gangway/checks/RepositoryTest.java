package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for the repository as a whole. */
final class RepositoryTest {
  private static final int MAX_LINES = 400;

  /** A list of rules, each a test of a few lines that share one set-up. */
  private static final Set<String> LARGE = Set.of("CachingTokenSourceTest.java");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\w.+-]+@(?!(?:[\\w-]+\\.)*example\\.(?:com|org)\\b)[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}");

  /** The hosts' first labels, whatever domain follows. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "(?i)https?://(?:repo\\d?|registry|artifactory|nexus|plugins|central)[\\w-]*\\.(?!example\\.)[a-z]");

  private static final Pattern PROMISE = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b");

  /** The kinds of files that use the vocabulary; further ones follow as they are rewritten. */
  private static final Set<Prose> HELD = Set.of(Prose.MARKDOWN);

  /** The sources that use the vocabulary too; further ones follow as they are rewritten. */
  private static final List<Path> HELD_SOURCES =
      List.of(
          Path.of("modules/auth/src"),
          Path.of("modules/codegen/src"),
          Path.of("modules/core/src"),
          Path.of("generator-templates"),
          Path.of("modules/testkit"),
          Path.of("modules/providers"),
          Path.of("modules/integrations"),
          Path.of("modules/tools"),
          Path.of("modules/internal"),
          Path.of("specs"));

  @Test
  void noTextUsesAWordThatTheVocabularyBans() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.files()) {
      for (Prose kind : Prose.values()) {
        boolean isHeld = HELD.contains(kind) || HELD_SOURCES.stream().anyMatch(file::startsWith);
        if (isHeld && kind.isKindOf(file) && !isGolden(file)) {
          found.addAll(Vocabulary.found(file, kind.lines(Repository.read(file.toString()))));
        }
      }
    }

    assertThat(found).isEmpty();
  }

  /** Printed from templates, and from descriptions that are cases of their own. */
  private static boolean isGolden(Path file) {
    return file.toString().contains("/golden/");
  }

  @Test
  void noFileHoldsAnAddressOfSomebody() throws IOException {
    assertThat(found(ADDRESS)).isEmpty();
  }

  @Test
  void noFileNamesTheHostOfARegistry() throws IOException {
    assertThat(found(REGISTRY)).isEmpty();
  }

  @Test
  void noFilePutsSomethingOff() throws IOException {
    assertThat(found(PROMISE)).isEmpty();
  }

  @Test
  void everyModuleHasTheVersionOfTheRoot() throws IOException {
    String version = "<version>" + Repository.element(Repository.read("pom.xml"), "version") + "<";

    for (String module : Repository.modules()) {
      String pom = Repository.read(module + "/pom.xml");
      assertThat(pom.substring(0, pom.indexOf("<name>"))).as(module).contains(version);
    }
  }

  @Test
  void everySpecHasAModuleAndEveryProviderASpec() throws IOException {
    assertThat(Repository.folders("specs")).isEqualTo(Repository.providers());
  }

  @Test
  void everyModuleHasAReadmeThatTheFirstOneLinksTo() throws IOException {
    String readme = Repository.read("README.md");

    assertThat(Repository.modules())
        .filteredOn(module -> !Files.exists(Repository.ROOT.resolve(readmeOf(module))))
        .as("modules without README.md")
        .isEmpty();
    assertThat(Repository.modules())
        .filteredOn(module -> !readme.contains("](" + readmeOf(module) + ")"))
        .as("modules that README.md does not link to")
        .isEmpty();
  }

  @Test
  void tableOfProvidersCountsTheirOperations() throws IOException {
    String readme = Repository.read("README.md");

    for (String module : Repository.providers()) {
      ProviderClient client = ProviderClient.of(module);
      assertThat(readme)
          .contains(
              String.format(
                  "](%s) | `gangway-%s` | %d |",
                  readmeOf("modules/providers/" + module), module, client.calls().size()));
    }
  }

  private static String readmeOf(String module) {
    return module + "/README.md";
  }

  @Test
  void handWrittenFilesAreSmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path file : Repository.files()) {
      if (file.toString().endsWith(".java") && !file.toString().contains("/golden/")) {
        int lines = Files.readAllLines(Repository.ROOT.resolve(file)).size();
        if (lines > MAX_LINES && !LARGE.contains(file.getFileName().toString())) {
          large.add(file + " has " + lines + " lines. Divide it.");
        }
      }
    }

    assertThat(large).isEmpty();
  }

  @Test
  void generatorAndTestkitRedactTheSameNames() throws IOException {
    List<String> rules = new ArrayList<>();
    for (Path file : Repository.files()) {
      if (file.endsWith("RedactedNames.java")) {
        rules.add(
            Repository.read(file.toString())
                .replaceAll("(?m)^package .*\\R", "")
                .replaceAll("\\bpublic ", ""));
      }
    }

    assertThat(rules).hasSize(2);
    assertThat(rules.get(0)).isEqualTo(rules.get(1));
  }

  /** Returns where the pattern occurs in what is text. */
  private static List<String> found(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Repository.files()) {
      try {
        int number = 0;
        for (String line : Files.readAllLines(Repository.ROOT.resolve(file))) {
          number++;
          Matcher matcher = pattern.matcher(line);
          while (matcher.find()) {
            found.add(file + ":" + number + ": " + matcher.group());
          }
        }
      } catch (MalformedInputException notText) {
        continue;
      }
    }
    return found;
  }
}
