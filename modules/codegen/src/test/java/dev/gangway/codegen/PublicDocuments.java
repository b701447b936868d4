package dev.gangway.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The committed list of public documents that the generator is measured by. */
final class PublicDocuments {
  private static final Path LIST = Path.of("src/test/resources/documents/documents.tsv");

  /**
   * One document.
   *
   * @param path where it stands in its repository
   * @param parts the files and folders that it refers to
   * @param sha256 of the file; with parts, of what {@code sha256sum} prints of all files
   */
  record Entry(
      String sector,
      String repository,
      String commit,
      String path,
      List<String> parts,
      String sha256) {

    /** Returns the file below the folder that {@code make fetch-documents} filled. */
    Path file(Path folder) {
      return folder.resolve(repository).resolve(path);
    }

    /** Returns the address of the document at its commit. */
    String address() {
      return "https://github.com/" + repository + "/blob/" + commit + "/" + path;
    }

    /**
     * Fails unless the files are those of the list.
     *
     * @throws IllegalStateException when a file is missing or another
     */
    void verify(Path folder) throws IOException {
      Path root = folder.resolve(repository);
      if (!Files.exists(root.resolve(path))) {
        throw new IllegalStateException(
            root.resolve(path) + " is missing. Run make fetch-documents DIR=" + folder + ".");
      }
      List<String> lines = new ArrayList<>();
      for (String file : files(root)) {
        lines.add(digest(Files.readAllBytes(root.resolve(file))) + "  " + file + "\n");
      }
      String found =
          lines.size() == 1
              ? lines.get(0).substring(0, 64)
              : digest(String.join("", lines).getBytes(StandardCharsets.UTF_8));
      if (!found.equals(sha256)) {
        throw new IllegalStateException(
            repository + "/" + path + " has the SHA-256 " + found + ", not " + sha256 + ".");
      }
    }

    private TreeSet<String> files(Path root) throws IOException {
      TreeSet<String> files = new TreeSet<>();
      files.add(path);
      for (String part : parts) {
        try (Stream<Path> found = Files.walk(root.resolve(part))) {
          found
              .filter(Files::isRegularFile)
              .forEach(each -> files.add(root.relativize(each).toString().replace('\\', '/')));
        }
      }
      return files;
    }
  }

  /** Returns all documents, in the order of the list. */
  static List<Entry> all() {
    try {
      return Files.readAllLines(LIST).stream()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(
              cell ->
                  new Entry(
                      cell[0],
                      cell[1],
                      cell[2],
                      cell[3],
                      cell[4].equals("-") ? List.of() : List.of(cell[4].split(",")),
                      cell[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private PublicDocuments() {}
}
