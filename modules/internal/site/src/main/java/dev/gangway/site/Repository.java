package dev.gangway.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The files of this repository, each by its path below the root. */
final class Repository {
  private static final Set<String> NOT_SOURCES =
      Set.of("target", ".git", "node_modules", ".idea", ".cifuzz-corpus");

  /** The Markdown files that people read; those below {@code src} and {@code .github} are data. */
  private static final Pattern PAGE =
      Pattern.compile("[A-Z_]+\\.md|docs/.*\\.md|(?!\\.)(?:(?!src/).)*README\\.md");

  private final Path root;

  Repository(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** Returns the Markdown files that become pages, sorted. */
  List<Path> pages() throws IOException {
    return files(Path.of("")).stream()
        .filter(file -> PAGE.matcher(slashed(file)).matches())
        .toList();
  }

  /** Returns the files in a folder and below, sorted, without those that builds and tools make. */
  List<Path> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root.resolve(folder),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return isSource(visited) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(root.relativize(file));
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().sorted().toList();
  }

  private static boolean isSource(Path path) {
    return !NOT_SOURCES.contains(path.getFileName().toString());
  }

  boolean isFolder(Path path) {
    return Files.isDirectory(root.resolve(path));
  }

  boolean exists(Path path) {
    return Files.exists(root.resolve(path));
  }

  String read(Path file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  /** Returns a path as links write it. */
  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
