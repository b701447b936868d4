package dev.gangway.site;

import dev.gangway.site.Page.Section;
import dev.gangway.site.reference.ReferencePages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The static site: this repository's Markdown, a reference page per provider, and a search. */
public final class Site {
  private static final List<String> ASSETS =
      List.of("site.css", "theme.js", "site.js", "search.js", "icon.svg");

  private static final Path FRONT = Path.of("README.md");

  /** Writes the site of the repository in the first folder into the second one. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
    System.out.println("Open " + Path.of(args[1]).toAbsolutePath().resolve("index.html"));
  }

  /**
   * Writes the site into a folder, in place of the site that is there.
   *
   * @throws IllegalArgumentException if the folder has files and is not a site
   * @throws IllegalStateException if a page links to a file that does not exist
   */
  public static void write(Path repositoryRoot, Path target) throws IOException {
    List<Page> pages = pages(new Repository(repositoryRoot));
    Navigation navigation = new Navigation(pages);
    StartPage.arrange(navigation);
    clear(target);
    for (Page page : pages) {
      Dressing.apply(page.content());
    }
    Path assets = Files.createDirectories(target.resolve("assets"));
    Files.writeString(
        assets.resolve("search-index.js"),
        SearchIndex.of(pages.stream().filter(page -> !isListing(page)).toList()));
    for (Page page : pages) {
      Path file = target.resolve(page.path());
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, Frame.around(page, navigation).outerHtml());
    }
    for (String asset : ASSETS) {
      try (InputStream resource = Site.class.getResourceAsStream(asset)) {
        if (resource == null) {
          throw new IllegalStateException(asset + " is missing beside the class Site.");
        }
        Files.write(assets.resolve(asset), resource.readAllBytes());
      }
    }
  }

  private static boolean isListing(Page page) {
    return page.path().startsWith("source/");
  }

  private static List<Page> pages(Repository repository) throws IOException {
    Map<Path, Element> contents = new LinkedHashMap<>();
    Map<Path, String> titles = new LinkedHashMap<>();
    for (Path file : repository.pages()) {
      Element main = Markdown.read(repository.read(file));
      contents.put(file, main);
      titles.put(file, title(file, main));
    }
    Links links = new Links(repository, titles);
    List<Page> pages = new ArrayList<>();
    contents.forEach(
        (file, main) -> {
          links.rewrite(main, file);
          Section section = file.equals(FRONT) ? Section.START : Section.PROJECT;
          String path = Repository.slashed(Links.page(file));
          pages.add(new Page(path, titles.getOrDefault(file, ""), section, main));
        });
    for (Path listed = links.pollUnlisted(); listed != null; listed = links.pollUnlisted()) {
      pages.add(Listings.of(repository, links, listed));
    }
    pages.addAll(ReferencePages.pages());
    return pages;
  }

  private static String title(Path file, Element main) {
    Element heading = main.selectFirst("h1");
    if (heading == null) {
      throw new IllegalStateException(file + " has no heading. Begin it with one.");
    }
    return heading.text().replaceFirst("^Gangway (?=.)", "");
  }

  private static void clear(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    try (Stream<Path> found = Files.walk(target)) {
      List<Path> files = found.sorted(Comparator.reverseOrder()).toList();
      if (files.size() > 1 && !Files.exists(target.resolve("assets/site.css"))) {
        throw new IllegalArgumentException(
            target + " has files and is not a site. Name an empty folder.");
      }
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  private Site() {}
}
