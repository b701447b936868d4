import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ages what a first build made and touches the document, then looks whether a second build made any
 * of it again.
 */
final class Rebuild {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));
  private static final Path DOCUMENT = Path.of("openapi.yaml");

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("touch")) {
      for (Path file : made()) {
        Files.setLastModifiedTime(file, LONG_AGO);
      }
      Files.writeString(DOCUMENT, "\n# Says the same.\n", StandardOpenOption.APPEND);
      return;
    }
    for (Path file : made()) {
      if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
        throw new AssertionError(file + " was made again.");
      }
    }
  }

  private static List<Path> made() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("target/generated-sources/gangway/src"));
        Stream<Path> classes = Files.walk(Path.of("target/classes"))) {
      List<Path> files = Stream.concat(sources, classes).filter(Files::isRegularFile).toList();
      if (files.size() < 10) {
        throw new AssertionError("Only " + files + " was made.");
      }
      return files;
    }
  }
}
