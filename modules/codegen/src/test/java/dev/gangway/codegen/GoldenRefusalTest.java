package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gangway.codegen.document.Problems.Problem;
import dev.gangway.codegen.document.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generator refuses, and with which words. */
class GoldenRefusalTest {
  /** Files that cannot be read, of which no client can be made. */
  private static final List<String> UNREADABLE =
      List.of(
          "alias-within-itself",
          "aliases-without-end",
          "file-that-is-broken",
          "files-that-are-missing",
          "key-twice",
          "no-openapi",
          "overlay-actions-that-cannot-be-done",
          "overlay-broken",
          "overlay-of-another-document",
          "overlay-version-unknown",
          "overlay-with-aliases-without-end",
          "overlay-without-actions",
          "yaml-broken",
          "yaml-indented-wrong");

  @TempDir Path output;

  static List<Path> cases() {
    return GoldenCase.foldersOf(Path.of("src/test/resources/refused"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusalNamesPlaceReasonAndRemedyAndWritesNothing(Path folder) throws IOException {
    Throwable refusal =
        catchThrowable(
            () ->
                Generation.runUnvalidated(
                    folder.resolve("openapi.yaml"), output, Map.of("strict", "true")));

    assertThat(refusal).isInstanceOf(SpecException.class);
    if (GoldenCase.UPDATE) {
      Files.writeString(folder.resolve("error.txt"), refusal.getMessage() + "\n");
    }
    assertThat(refusal).hasMessage(Files.readString(folder.resolve("error.txt")).stripTrailing());
    assertThat(output).isEmptyDirectory();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void byDefaultThereIsAClientAndAWarning(Path folder) throws IOException {
    assumeThat(UNREADABLE).doesNotContain(folder.getFileName().toString());

    List<Problem> warnings =
        Generation.runUnvalidated(folder.resolve("openapi.yaml"), output, Map.of());

    assertThat(warnings).isNotEmpty();
    assertThat(MemoryCompiler.complaints(Generation.sources(output))).isEmpty();
  }

  @Test
  void withoutBasePackageNothingIsGenerated() {
    Path spec = Path.of("src/test/resources/golden/required/openapi.yaml");

    assertThatThrownBy(() -> Generation.run(spec, output, Map.of("clientName", "Acme")))
        .hasMessage("The generator gangway needs the option basePackage. Add it to configOptions.");
    assertThat(output).isEmptyDirectory();
  }

  @Test
  void withoutClientNameNothingIsGenerated() {
    Path spec = Path.of("src/test/resources/golden/required/openapi.yaml");

    assertThatThrownBy(() -> Generation.run(spec, output, Map.of("basePackage", "com.example")))
        .hasMessage("The generator gangway needs the option clientName. Add it to configOptions.");
    assertThat(output).isEmptyDirectory();
  }
}
