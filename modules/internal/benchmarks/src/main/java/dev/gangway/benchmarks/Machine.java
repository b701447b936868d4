package dev.gangway.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  /** Names processors and operating system. */
  static String describe() throws IOException {
    return processor()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch");
  }

  /** Names this virtual machine. */
  static String jdk() {
    return System.getProperty("java.vm.name") + " " + Runtime.version();
  }

  private static String processor() throws IOException {
    if (!Files.exists(CPU)) {
      return "unknown model";
    }
    return Files.readAllLines(CPU, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown model");
  }

  private Machine() {}
}
