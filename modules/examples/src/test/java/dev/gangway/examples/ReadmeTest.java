package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the READMEs show is code that the tests compile and run. */
final class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```");

  private record Snippet(String file, String language, String text) {}

  @TestFactory
  Stream<DynamicTest> everySnippetIsPartOfWhatTheTestsRun() throws IOException {
    String java = sources("modules", ".java");
    String xml = sources("modules", "pom.xml");
    String makefile = Repository.read("Makefile");
    return snippets().stream()
        .map(
            snippet ->
                DynamicTest.dynamicTest(
                    snippet.file() + " " + snippet.text().lines().findFirst().orElse(""),
                    () -> {
                      switch (snippet.language()) {
                        case "java" -> assertThat(java).contains(folded(snippet.text()));
                        case "xml" ->
                            assertThat(xml)
                                .contains(
                                    folded(snippet.text())
                                        .replace("0.1.0-SNAPSHOT", "@project.version@"));
                        case "sh" ->
                            snippet
                                .text()
                                .lines()
                                .forEach(
                                    line ->
                                        assertThat(line)
                                            .satisfies(each -> knownCommand(each, makefile)));
                        default ->
                            throw new AssertionError(
                                "No test knows snippets in " + snippet.language());
                      }
                    }));
  }

  private static void knownCommand(String line, String makefile) {
    String command = line.replaceAll("#.*", "").strip();
    Matcher make = Pattern.compile("make ([a-z-]+)( [A-Z]+=\\w+)*").matcher(command);
    assertThat(make.matches()).as(command).isTrue();
    assertThat(makefile).contains("\n" + make.group(1) + ": ##");
  }

  private static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Repository.ROOT, 3)) {
      for (Path file :
          files
              .filter(each -> each.toString().endsWith(".md"))
              .filter(each -> !each.toString().contains("/target/"))
              .sorted()
              .toList()) {
        Matcher block = BLOCK.matcher(Files.readString(file));
        while (block.find()) {
          snippets.add(
              new Snippet(
                  Repository.ROOT.relativize(file).toString(), block.group(1), block.group(2)));
        }
      }
    }
    assertThat(snippets).isNotEmpty();
    return snippets;
  }

  private static String sources(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(folder))) {
      return files
          .filter(
              file ->
                  file.toString().endsWith(ending) && file.toString().contains("/examples/src/"))
          .map(ReadmeTest::readFolded)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String readFolded(Path file) {
    try {
      return folded(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Indentation may differ, as a README shows the body of a method. */
  private static String folded(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
