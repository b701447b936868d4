package dev.gangway.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The sources that an earlier run generated, and that only Gangway may delete. */
record EarlierFiles(List<Path> files) {
  static final EarlierFiles NONE = new EarlierFiles(List.of());

  /**
   * Returns the sources that the earlier run lists as its own, so that no other files are ever
   * deleted. A list that names files elsewhere was not written by an earlier run.
   */
  static EarlierFiles of(Path output, String listName, String sources) {
    Path list = output.resolve(".openapi-generator").resolve(listName);
    try {
      return Files.exists(list)
          ? new EarlierFiles(
              Files.readAllLines(list).stream()
                  .filter(file -> file.startsWith(sources + "/"))
                  .map(file -> output.resolve(file).normalize())
                  .filter(file -> file.startsWith(output.resolve(sources).normalize()))
                  .toList())
          : NONE;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + list, e);
    }
  }

  /** Deletes all files but these. */
  void deleteBut(Set<Path> current) {
    for (Path each : files) {
      if (!current.contains(each)) {
        try {
          Files.deleteIfExists(each);
        } catch (IOException e) {
          throw new UncheckedIOException("Cannot delete " + each, e);
        }
      }
    }
  }
}
