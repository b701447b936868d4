package dev.gangway.site;

import dev.gangway.site.Page.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;

/** The pages of the files and folders of the repository that other pages link to. */
final class Listings {
  /** A folder of more files holds cases, whose names say enough. */
  private static final int MOST_LINKED = 60;

  /** Returns the page of a file or folder. */
  static Page of(Repository repository, Links links, Path listed) throws IOException {
    Element main = new Element("main");
    main.appendElement("h1").appendElement("code").appendText(listed.getFileName().toString());
    main.appendElement("p").addClass("path").appendText(Repository.slashed(listed));
    if (repository.isFolder(listed)) {
      folder(main, repository, links, listed);
    } else {
      file(main, repository.read(listed), language(listed));
    }
    return new Page(
        Repository.slashed(Links.listing(listed)),
        listed.getFileName().toString(),
        Section.PROJECT,
        main);
  }

  private static void folder(Element main, Repository repository, Links links, Path folder)
      throws IOException {
    Element list = main.appendElement("ul");
    List<Path> files = repository.files(folder);
    for (Path file : files) {
      Element item = list.appendElement("li");
      if (files.size() <= MOST_LINKED) {
        item = item.appendElement("a");
        item.attr("href", Links.relative(Links.listing(folder), links.target(file)));
      }
      item.appendElement("code").appendText(Repository.slashed(folder.relativize(file)));
    }
  }

  /** Each line is an element with the id {@code L} and its number, as GitHub has it. */
  private static void file(Element main, String text, String language) {
    Element code =
        main.appendElement("div")
            .addClass("code source")
            .appendElement("pre")
            .attr("tabindex", "0")
            .appendElement("code");
    int number = 1;
    Element line = line(code, number);
    for (Highlighter.Token token : Highlighter.tokens(language, text.stripTrailing())) {
      String[] parts = token.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          line.appendText("\n");
          line = line(code, ++number);
        }
        if (!parts[i].isEmpty()) {
          Dressing.append(line, token.kind(), parts[i]);
        }
      }
    }
  }

  private static Element line(Element code, int number) {
    return code.appendElement("span").addClass("line").id("L" + number);
  }

  private static String language(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return extension.equals("kts") ? "kotlin" : extension;
  }

  private Listings() {}
}
