package dev.gangway.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars stay small. {@code make sizes} shows the table. */
final class SizesTest {
  private static final long LARGEST_JAR = 900_000;
  private static final long ALL_JARS = 2_100_000;

  /** Runs in builds only; no program loads it. */
  private static final String BUILD_TOOL = "gangway-codegen-";

  @Test
  void jarsStayWithinTheirSizes() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    for (String module : Repository.publishedModules()) {
      Path target = Repository.ROOT.resolve(module).resolve("target");
      try (Stream<Path> files = Files.list(target)) {
        for (Path jar : files.filter(each -> each.toString().endsWith(".jar")).toList()) {
          sizes.put(jar.getFileName().toString(), Files.size(jar));
        }
      }
    }
    assumeThat(sizes).as("packaged jars").hasSameSizeAs(Repository.publishedModules());
    long all =
        sizes.entrySet().stream()
            .filter(jar -> !jar.getKey().startsWith(BUILD_TOOL))
            .mapToLong(Map.Entry::getValue)
            .sum();

    System.out.println();
    sizes.forEach((jar, size) -> System.out.printf("%9d bytes  %s%n", size, jar));
    System.out.printf("%9d bytes  together, without the generator%n", all);

    assertThat(sizes.values())
        .allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(LARGEST_JAR));
    assertThat(all).isLessThanOrEqualTo(ALL_JARS);
  }
}
