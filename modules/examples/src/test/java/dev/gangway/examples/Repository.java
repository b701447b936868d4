package dev.gangway.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this repository. */
final class Repository {
  /** Surefire runs in the module's folder. */
  static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

  static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  /** Returns the modules that have classes and are published. */
  static List<String> publishedModules() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
      return modules
          .filter(module -> Files.isDirectory(module.resolve("target/classes/dev")))
          .map(module -> module.getFileName().toString())
          .filter(module -> !module.equals("examples") && !module.equals("benchmarks"))
          .sorted()
          .toList();
    }
  }

  private Repository() {}
}
