package dev.gangway.checks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a release as a registry gets them, in the layout of a Maven repository.
 *
 * @param root the folder that has the files, below the folders of their group
 * @param version the version of all of them
 */
record Bundle(Path root, String version) {
  static final String GROUP = "dev.gangway";

  /** What is put beside a file, and is of no interest without it. */
  static final List<String> CHECKSUMS = List.of(".md5", ".sha1", ".sha256", ".sha512");

  static final String SIGNATURE = ".asc";

  Path folder(String artifact) {
    return root.resolve(GROUP.replace('.', '/')).resolve(artifact).resolve(version);
  }

  /** Returns a file of an artifact, such as the one that ends in {@code -sources.jar}. */
  Path file(String artifact, String ending) {
    return folder(artifact).resolve(artifact + "-" + version + ending);
  }

  Path pom(String artifact) {
    return file(artifact, ".pom");
  }

  Path jar(String artifact) {
    return file(artifact, ".jar");
  }

  /** Returns all files, sorted. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Returns the files that are signed: all except signatures and checksums. */
  List<Path> signed() throws IOException {
    return files().stream().filter(file -> !isBeside(file.toString())).toList();
  }

  static boolean isBeside(String file) {
    return file.endsWith(SIGNATURE) || CHECKSUMS.stream().anyMatch(file::endsWith);
  }

  /** Returns the path that faults show. */
  String name(Path file) {
    return root.relativize(file).toString();
  }
}
