package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages named {@code internal} belong to their module alone. */
final class InternalPackagesTest {
  private static final String INTERNAL = "dev.gangway.core.internal";

  @Test
  void onlyCoreUsesItsInternalPackages() throws IOException {
    List<Path> sources;
    try (Stream<Path> walk =
        Stream.of("modules", "generator-templates")
            .map(Repository.ROOT::resolve)
            .flatMap(InternalPackagesTest::files)) {
      sources = walk.toList();
    }

    assertThat(sources).isNotEmpty();
    for (Path source : sources) {
      assertThat(Files.readString(source))
          .as("%s", Repository.ROOT.relativize(source))
          .doesNotContain("import " + INTERNAL, "import static " + INTERNAL, INTERNAL + ".{");
    }
  }

  private static Stream<Path> files(Path folder) {
    try {
      return Files.walk(folder)
          .filter(
              file -> file.toString().endsWith(".java") || file.toString().endsWith(".mustache"))
          .filter(file -> !file.toString().contains("/core/src/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
