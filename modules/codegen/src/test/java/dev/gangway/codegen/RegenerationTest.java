package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run does to the files of the first. */
class RegenerationTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);
  private static final Path SPEC = Path.of("src/test/resources/golden/session/openapi.yaml");
  private static final Path OTHER = Path.of("src/test/resources/golden/required/openapi.yaml");

  @TempDir Path output;
  @TempDir Path second;

  @Test
  void everyRunGivesTheSameBytes() throws IOException {
    Generation.run(SPEC, output);
    Generation.run(SPEC, second);

    assertThat(Generation.sources(second)).isNotEmpty().isEqualTo(Generation.sources(output));
  }

  @Test
  void runningAgainTouchesNoFile() throws IOException {
    Generation.run(SPEC, output);
    for (Path file : sources().keySet()) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }

    Generation.run(SPEC, output);

    assertThat(sources()).isNotEmpty();
    assertThat(sources().values()).containsOnly(LONG_AGO);
  }

  @Test
  void filesThatTheSpecNoLongerGivesAreDeleted() throws IOException {
    Generation.run(SPEC, output);

    Generation.run(OTHER, output);

    assertThat(Generation.sources(output)).isEqualTo(Generation.of(OTHER));
  }

  @Test
  void filesOfAnEarlierPackageAreDeleted() throws IOException {
    Generation.run(OTHER, output, Map.of("basePackage", "com.example.old", "clientName", "Old"));

    Generation.run(OTHER, output);

    assertThat(output.resolve("src/main/java/com/example/old/Old.java")).doesNotExist();
  }

  @Test
  void filesThatWereNotGeneratedStay() throws IOException {
    Path own = output.resolve("src/main/java/com/example/acme/model/Own.java");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "// mine");

    Generation.run(OTHER, output);
    Generation.run(SPEC, output);

    assertThat(own).hasContent("// mine");
  }

  @Test
  void listThatNamesFilesElsewhereDeletesNone() throws IOException {
    Path elsewhere = second.resolve("Elsewhere.java");
    Files.writeString(elsewhere, "// mine");
    Path list = output.resolve(".openapi-generator/FILES");
    Files.createDirectories(list.getParent());
    Path relative = output.resolve("src/main/java").relativize(elsewhere);
    Files.writeString(list, "src/main/java/" + relative + "\n");

    Generation.run(SPEC, output);

    assertThat(elsewhere).hasContent("// mine");
  }

  private Map<Path, FileTime> sources() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (var files = Files.walk(output.resolve("src"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
