package dev.gangway.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder with the spec of one construct and the files that the generator makes of it. {@code
 * show.txt} names the files that show the construct, one pattern per line; without it they are all
 * models.
 */
record GoldenCase(Path folder) {
  static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Map<GoldenCase, Map<String, String>> GENERATED = new ConcurrentHashMap<>();

  static List<GoldenCase> all() {
    return foldersOf(GOLDEN).stream().map(GoldenCase::new).toList();
  }

  static List<Path> foldersOf(Path directory) {
    try (Stream<Path> folders = Files.list(directory)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns everything that the spec gives, generated once for all tests. */
  Map<String, String> generated() {
    return GENERATED.computeIfAbsent(this, any -> Generation.of(folder.resolve("openapi.yaml")));
  }

  /** Returns what the spec gives of the files that show the construct. */
  Map<String, String> shown() throws IOException {
    Path show = folder.resolve("show.txt");
    List<String> patterns =
        Files.exists(show) ? Files.readAllLines(show) : List.of("model/[A-Z]*.java");
    Map<String, String> shown = new TreeMap<>(generated());
    shown.keySet().removeIf(file -> patterns.stream().noneMatch(glob -> matches(glob, file)));
    return shown;
  }

  private static boolean matches(String glob, String file) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
  }

  Map<String, String> expected() throws IOException {
    return Generation.texts(folder.resolve("expected"));
  }

  void update() throws IOException {
    Generation.delete(folder.resolve("expected"));
    for (Map.Entry<String, String> file : shown().entrySet()) {
      Path path = folder.resolve("expected").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
