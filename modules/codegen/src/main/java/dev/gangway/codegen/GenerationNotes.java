package dev.gangway.codegen;

import dev.gangway.codegen.document.Problems.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;

/**
 * The notes for users of a generated client: in short in the build's log, in full in a file.
 *
 * @param warnings what was mended or left out
 * @param redacted what is redacted although the document does not say so
 */
record GenerationNotes(List<Problem> warnings, List<String> redacted) {
  /** Where all notes stand, below the output. */
  static final String FILE = ".openapi-generator/gangway-notes.txt";

  private static final int MOST_NAMED = 20;

  /** Logs a line for each kind of warning, and one for what is redacted. */
  void log(Logger log, Path output) {
    List<String> lines = WarningSummary.of(warnings);
    lines.forEach(line -> log.warn("{}", line));
    if (lines.size() < warnings.size()) {
      log.warn("All {} warnings are in {}.", warnings.size(), output.resolve(FILE));
    }
    if (!redacted.isEmpty()) {
      log.info(
          "Redacted in toString and logs by name or writeOnly: {}{}. To show one, give it x-sensitive: none.",
          String.join(", ", redacted.subList(0, Math.min(MOST_NAMED, redacted.size()))),
          redacted.size() > MOST_NAMED
              ? " and " + (redacted.size() - MOST_NAMED) + " more, see " + output.resolve(FILE)
              : "");
    }
  }

  /** Writes all of them, or deletes the notes of an earlier run if there are none. */
  void write(Path output) {
    Path file = output.resolve(FILE);
    List<String> lines = new ArrayList<>();
    warnings.forEach(warning -> lines.add("warning " + warning.toString().replaceAll("\\R", " ")));
    redacted.forEach(name -> lines.add("redacted " + name));
    try {
      if (lines.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(output.resolve(FILE).getParent());
        Files.write(file, lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }
}
