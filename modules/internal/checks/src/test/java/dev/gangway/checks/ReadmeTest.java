package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the Markdown files show is what the tests compile and run, and what they link to exists. */
final class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^( *)```(\\w*)\\n(.*?)^ *```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
  private static final Pattern MENTION = Pattern.compile("`make ([a-z-]+)");
  private static final Pattern MAKE = Pattern.compile("make ([a-z-]+)(?: ([A-Z]+)=(\\S+))*");

  private static final Path DECISIONS = Path.of("docs/decisions");

  /** The program reads these, as FirstCallTest proves. */
  private static final Pattern EXPORT = Pattern.compile("export( KRIPTOMAT_[A-Z_]+=\\S+)+");

  /** {@code make first-call} runs it. Maven would choose a plugin that needs Maven 3.9. */
  private static final Pattern FIRST_CALL =
      Pattern.compile(
          "mvn -q compile org\\.codehaus\\.mojo:exec-maven-plugin:([\\d.]+):java"
              + " -Dexec\\.mainClass=FirstOrder");

  private static final String GRADLE = "modules/internal/checks/src/it/gradle/build.gradle.kts";

  private record Snippet(Path file, String language, String text) {

    @Override
    public String toString() {
      return file + ": " + text.lines().findFirst().orElse("").strip();
    }
  }

  @TestFactory
  Stream<DynamicTest> everySnippetIsPartOfWhatTheTestsRun() throws IOException {
    String java = tested(file -> file.toString().endsWith(".java"));
    String xml = tested(file -> file.endsWith("pom.xml"));
    String yaml =
        tested(
            file ->
                file.endsWith("openapi.yaml")
                    || file.endsWith("gangway.yaml")
                    || file.endsWith("application.yml"));
    String kotlin = tested(file -> file.toString().matches(".*(\\.kt|build\\.gradle\\.kts)"));
    return snippets().stream()
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    snippet.toString(),
                    () -> {
                      switch (snippet.language()) {
                        case "java" -> checkPart(snippet, java);
                        case "xml" -> checkPart(snippet, xml);
                        case "yaml" -> checkPart(snippet, yaml);
                        case "kotlin" -> checkPart(snippet, kotlin);
                        case "sh" ->
                            assertThat(snippet.text().lines()).allSatisfy(ReadmeTest::known);
                        default ->
                            throw new AssertionError(
                                "No test knows snippets in \"" + snippet.language() + "\".");
                      }
                    }));
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : markdown()) {
      Matcher link = LINK.matcher(Files.readString(Repository.ROOT.resolve(file)));
      while (link.find()) {
        Path target = Repository.ROOT.resolve(file).resolveSibling(link.group(1));
        if (!link.group(1).contains("://") && !Files.exists(target)) {
          broken.add(file + " links to " + link.group(1));
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void frontPageHasNoBadge() throws IOException {
    assertThat(Repository.read("README.md")).doesNotContain("![");
  }

  @Test
  void everyPageOfTheDocsIsLinkedFromTheFrontPage() throws IOException {
    String front = Repository.read("README.md");

    assertThat(markdown())
        .filteredOn(file -> file.startsWith("docs") && !isDecision(file))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(front).contains("(" + page + ")"));
  }

  @Test
  void indexOfTheDecisionsLinksToEachByItsTitle() throws IOException {
    String index = Repository.read(DECISIONS.resolve("README.md").toString());

    assertThat(markdown())
        .filteredOn(ReadmeTest::isDecision)
        .isNotEmpty()
        .allSatisfy(
            page ->
                assertThat(index)
                    .contains("- [" + title(page) + "](" + page.getFileName() + ")\n"));
  }

  @Test
  void everyDecisionHasItsContextAndConsequences() throws IOException {
    assertThat(markdown())
        .filteredOn(ReadmeTest::isDecision)
        .allSatisfy(
            page ->
                assertThat(Repository.read(page.toString()))
                    .containsSubsequence("Context", "Decision", "Consequences"));
  }

  private static boolean isDecision(Path file) {
    return file.startsWith(DECISIONS) && !file.endsWith("README.md");
  }

  private static String title(Path page) throws IOException {
    return Repository.read(page.toString()).lines().findFirst().orElse("").replace("# ", "");
  }

  /** No Gradle runs here, so what it would resolve is compared with what the build makes. */
  @Test
  void gradleFileNamesModulesOfTheBomAndVersionsOfThePom() throws IOException {
    String file = Repository.filtered(Repository.read(GRADLE));
    String bom = Repository.read("modules/bom/pom.xml");
    String version = Repository.element(Repository.read("pom.xml"), "version");

    assertThat(file).contains("platform(\"dev.gangway:gangway-bom:" + version + "\")");
    assertThat(Pattern.compile("\"dev\\.gangway:([\\w-]+)\"").matcher(file).results())
        .isNotEmpty()
        .allSatisfy(
            module -> assertThat(bom).contains("<artifactId>" + module.group(1) + "</artifactId>"));
  }

  @Test
  void everyVerbThatIsMentionedExists() throws IOException {
    String makefile = Repository.read("Makefile");
    for (Path file : markdown()) {
      Matcher verb = MENTION.matcher(Files.readString(Repository.ROOT.resolve(file)));
      while (verb.find()) {
        assertThat(makefile).as("%s", file).contains("\n" + verb.group(1) + ": ##");
      }
    }
  }

  private static void checkPart(Snippet snippet, String tested) {
    assertThat(tested.contains(folded(snippet.text())))
        .as(
            "%s%nstands word for word in a file that the tests use:%n%s",
            snippet.file(), snippet.text())
        .isTrue();
  }

  /** A command is a verb of the Makefile, or what the project outside is run with. */
  private static void known(String line) throws IOException {
    String command = line.replaceAll("#.*", "").strip();
    if (EXPORT.matcher(command).matches()) {
      return;
    }
    Matcher firstCall = FIRST_CALL.matcher(command);
    if (firstCall.matches()) {
      assertThat(Repository.read("pom.xml"))
          .containsPattern(
              "<artifactId>exec-maven-plugin</artifactId>\\s*<version>"
                  + Pattern.quote(firstCall.group(1))
                  + "<");
      return;
    }
    Matcher make = MAKE.matcher(command);
    if (make.matches()) {
      String makefile = Repository.read("Makefile");
      assertThat(makefile).as(command).contains("\n" + make.group(1) + ": ##");
      if (make.group(2) != null) {
        assertThat(makefile).as(command).contains("\n" + make.group(2) + " ?= ");
      }
      return;
    }
    String goals =
        Repository.read("modules/internal/checks/src/it/new-provider/invoker.properties");
    assertThat(command).isEqualTo("mvn " + goals.replace("invoker.goals = ", "").strip());
  }

  private static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    for (Path file : markdown()) {
      Matcher block = BLOCK.matcher(Files.readString(Repository.ROOT.resolve(file)));
      while (block.find()) {
        snippets.add(new Snippet(file, block.group(2), block.group(3)));
      }
    }
    assertThat(snippets).isNotEmpty();
    return snippets;
  }

  private static List<Path> markdown() throws IOException {
    return Repository.files().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  /** Returns the texts of what the tests compile and run, one after the other. */
  private static String tested(Predicate<Path> kind) throws IOException {
    StringBuilder texts = new StringBuilder();
    for (Path file : Repository.files()) {
      if (file.startsWith("modules") && kind.test(file)) {
        String text = Repository.read(file.toString());
        texts.append(
            folded(
                file.startsWith("modules/internal/checks/src/it")
                    ? Repository.filtered(text)
                    : text));
        texts.append('\n');
      }
    }
    return texts.toString();
  }

  /** Indentation may differ, as a README shows the body of a method. */
  private static String folded(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
