package dev.gangway.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How much Java there is. */
final class Lines {

  /** Counts the lines of all Java files in and below a folder that are not blank. */
  static String count(Path folder) throws IOException {
    long count = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        List<String> lines = Files.readAllLines(file);
        count += lines.stream().filter(line -> !line.isBlank()).count();
      }
    }
    return String.format(Locale.ROOT, "%,d", count);
  }

  private Lines() {}
}
