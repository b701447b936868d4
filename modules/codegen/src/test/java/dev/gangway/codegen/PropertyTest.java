package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a schema consists of, the code that it becomes compiles, and reads and writes its values
 * without loss. {@code -Dproperty.schemas} says how many schemas are tried, {@code -Dproperty.seed}
 * with which seed to begin; a failure names the seed and shows the smallest schema that fails.
 */
class PropertyTest {
  private static final int SCHEMAS = Integer.getInteger("property.schemas", 300);
  private static final long SEED = Long.getLong("property.seed", 1);
  private static final int A_DOCUMENT = 250;

  @TempDir Path directory;

  @Test
  void randomSchemasCompileAndTheirValuesSurvive() throws IOException {
    RandomCheck check = new RandomCheck(directory);
    StringBuilder report = new StringBuilder();
    Set<String> kinds = new HashSet<>();
    int done = 0;
    for (long seed = SEED; done < SCHEMAS; seed++) {
      int count = Math.min(A_DOCUMENT, SCHEMAS - done);
      RandomDocument document = new RandomDocument(seed, count);
      check.check(document, seed);
      report.append(report(check, document, seed, kinds));
      check.found().clear();
      done += count;
    }

    assertThat(report).isEmpty();
    assertThat(check.collisions()).as("names that collide").isLessThan(SCHEMAS / 10);
  }

  /** Returns all that was found, the first of each kind with the smallest schema that fails. */
  private static String report(
      RandomCheck check, RandomDocument document, long seed, Set<String> kinds) {
    StringBuilder report = new StringBuilder();
    for (Finding each : check.found()) {
      report.append("seed ").append(seed).append(", ").append(each).append('\n');
      if (kinds.add(each.kind())) {
        report.append("  smallest: ").append(check.smallest(document, each)).append('\n');
      }
    }
    return report.toString();
  }
}
