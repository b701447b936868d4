package dev.gangway.site.browser;

import dev.gangway.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of a site in a folder. */
record Pages(Path root, List<Path> all) {

  private static final Path REPOSITORY = Path.of("../../..");

  private static @Nullable Pages site;

  /** Writes the site of this repository at the first call, and returns its pages. */
  static synchronized Pages ofSite() throws IOException {
    if (site == null) {
      Path target = Path.of("target/browser-site").toAbsolutePath();
      Site.write(REPOSITORY.toRealPath(), target);
      site = in(target);
    }
    return site;
  }

  static Pages in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return new Pages(
          root, files.filter(file -> file.toString().endsWith(".html")).sorted().toList());
    }
  }

  /** Returns the longest page of each kind: those of a kind come from the same code. */
  List<Path> longestOfEachKind() {
    Map<String, Path> longest = new TreeMap<>();
    all.stream()
        .sorted(Comparator.comparing(page -> page.toFile().length()))
        .forEach(page -> longest.put(kind(page), page));
    return List.copyOf(longest.values());
  }

  /**
   * Returns the pages that have their text from Markdown, apart from decisions, which are alike.
   */
  List<Path> prose() {
    return all.stream()
        .filter(page -> List.of("modules", "docs", "page").contains(kind(page)))
        .toList();
  }

  private String kind(Path page) {
    Path path = root.relativize(page);
    String name = path.getFileName().toString();
    if (path.getNameCount() == 1) {
      return name.equals("index.html") ? "start" : "page";
    }
    if (path.startsWith("docs/decisions")) {
      return "decision";
    }
    if (path.startsWith("reference") && path.getNameCount() == 3) {
      return name.matches("(types|events)\\.html") ? name : "operations";
    }
    return path.getName(0).toString();
  }
}
