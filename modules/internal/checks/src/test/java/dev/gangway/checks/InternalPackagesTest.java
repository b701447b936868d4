package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages named {@code internal} belong only to their module. */
final class InternalPackagesTest {
  private static final String INTERNAL = "dev.gangway.core.internal";

  @Test
  void onlyCoreUsesItsInternalPackages() throws IOException {
    List<Path> sources =
        Repository.files().stream()
            .filter(file -> file.toString().matches(".*\\.(java|mustache)"))
            .filter(file -> !file.startsWith("modules/core/src"))
            .toList();

    assertThat(sources).isNotEmpty();
    for (Path source : sources) {
      assertThat(Repository.read(source.toString()))
          .as("%s", source)
          .doesNotContain("import " + INTERNAL, "import static " + INTERNAL, INTERNAL + ".{");
    }
  }
}
