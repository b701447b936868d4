package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a document takes that is larger than most that are published. */
class LargeTest {
  private static final int LIMIT_OF_CLASS_FILES = 65_535;

  @TempDir Path directory;

  private Map<String, String> generate(int operations, int schemas) throws IOException {
    Path spec = directory.resolve("large.json");
    Files.writeString(spec, LargeDocument.of(operations, schemas).toString());
    return Generation.of(spec);
  }

  @Test
  @EnabledIfSystemProperty(named = "large", matches = "true")
  void largeDocumentIsGeneratedAndCompiledWithinThreeMinutesAndGibibytes() throws IOException {
    Instant start = Instant.now();
    Map<String, String> sources = generate(330, 2000);
    Instant generated = Instant.now();
    List<ClassSize> classes = MemoryCompiler.sizes(sources);
    Instant compiled = Instant.now();
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();

    System.out.printf(
        "330 operations, 2000 schemas: %d files, %d classes; generated in %d s, compiled in %d s; heap %d MiB at most of %d%n",
        sources.size(),
        classes.size(),
        Duration.between(start, generated).toSeconds(),
        Duration.between(generated, compiled).toSeconds(),
        heap >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
    System.out.println("  largest file:          " + largest(classes, ClassSize::bytes));
    System.out.println("  most constants:        " + largest(classes, ClassSize::constants));
    System.out.println("  longest method:        " + largest(classes, ClassSize::largestMethod));
    assertThat(Duration.between(start, compiled)).isLessThan(Duration.ofMinutes(3));
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(3L << 30);
    assertThat(largest(classes, ClassSize::constants).constants())
        .isLessThan(LIMIT_OF_CLASS_FILES / 4);
    assertThat(largest(classes, ClassSize::largestMethod).largestMethod())
        .isLessThan(LIMIT_OF_CLASS_FILES / 4);
  }

  @Test
  @EnabledIfSystemProperty(named = "large", matches = "true")
  void fiveThousandOperationsCompile() throws IOException {
    assertThat(MemoryCompiler.complaints(generate(5000, 5))).isEmpty();
  }

  private static ClassSize largest(List<ClassSize> classes, ToIntFunction<ClassSize> size) {
    return classes.stream().max(Comparator.comparingInt(size)).orElseThrow();
  }
}
