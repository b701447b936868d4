package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

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
  @TempDir Path output;

  static List<Path> cases() {
    return GoldenCase.foldersOf(Path.of("src/test/resources/refused"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusalNamesPlaceReasonAndRemedyAndWritesNothing(Path folder) throws IOException {
    Throwable refusal =
        catchThrowable(() -> Generation.runUnvalidated(folder.resolve("openapi.yaml"), output));

    assertThat(refusal).isInstanceOf(SpecException.class);
    if (GoldenCase.UPDATE) {
      Files.writeString(folder.resolve("error.txt"), refusal.getMessage() + "\n");
    }
    assertThat(refusal).hasMessage(Files.readString(folder.resolve("error.txt")).stripTrailing());
    assertThat(output).isEmptyDirectory();
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
