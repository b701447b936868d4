package dev.gangway.site;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Turns the links between files of the repository into links between pages of the site, and
 * collects the files and folders that have no page yet.
 */
final class Links {
  private static final Path LISTINGS = Path.of("source");

  private final Repository repository;
  private final Map<Path, String> titles;
  private final Set<Path> listed = new HashSet<>();
  private final Deque<Path> unlisted = new ArrayDeque<>();

  /** The titles are those of the Markdown files that become pages. */
  Links(Repository repository, Map<Path, String> titles) {
    this.repository = repository;
    this.titles = titles;
  }

  /**
   * Rewrites the links of what was read from a file; a page that is named by its file gets its
   * title.
   */
  void rewrite(Element content, Path file) {
    for (Element link : content.select("a[href]")) {
      String href = link.attr("href");
      if (!href.startsWith("#") && !href.matches("[a-z][a-z+.-]*:.*")) {
        link.attr("href", rewritten(href, file));
        String title = titles.get(file.resolveSibling(link.text()).normalize());
        if (title != null) {
          link.text(title);
        }
      }
    }
  }

  private String rewritten(String href, Path file) {
    String[] parts = href.split("#", 2);
    Path linked = file.resolveSibling(parts[0]).normalize();
    if (!repository.exists(linked)) {
      throw new IllegalStateException(
          file + " links to " + href + ", which does not exist. Correct the link.");
    }
    return relative(page(file), target(linked)) + (parts.length > 1 ? "#" + parts[1] : "");
  }

  /** Returns the page of a file or folder, which is made if there is none. */
  Path target(Path linked) {
    Path readme = linked.resolve("README.md");
    if (titles.containsKey(linked) || titles.containsKey(readme)) {
      return page(titles.containsKey(linked) ? linked : readme);
    }
    if (listed.add(linked)) {
      unlisted.add(linked);
    }
    return listing(linked);
  }

  /** Takes the next file or folder whose listing is still to be made, or {@code null}. */
  @Nullable Path pollUnlisted() {
    return unlisted.poll();
  }

  /** Returns the page of a Markdown file: a README is the index of its folder. */
  static Path page(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(
        name.equals("README.md") ? "index.html" : name.replace(".md", ".html"));
  }

  static Path listing(Path linked) {
    return LISTINGS.resolve(linked + ".html");
  }

  /** Returns the link from a page to another one. */
  static String relative(Path from, Path to) {
    Path folder = from.getParent();
    return Repository.slashed(folder == null ? to : folder.relativize(to));
  }
}
