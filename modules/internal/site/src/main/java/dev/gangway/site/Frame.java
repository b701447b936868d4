package dev.gangway.site;

import dev.gangway.site.Navigation.Group;
import dev.gangway.site.Page.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The parts that all pages share: head, header, navigation, contents, neighbours and footer. */
final class Frame {
  /** Some browsers do not count the files beside a page as {@code self} if no server has them. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self' file:; style-src 'self' file:;"
          + " img-src 'self' file:; base-uri 'none'; form-action 'none'";

  /** Fewer headings than these are seen without a list of them. */
  private static final int LONG = 3;

  private static final List<Section> SECTIONS =
      List.of(Section.GUIDES, Section.REFERENCE, Section.PROJECT);

  private final Navigation navigation;
  private final Page page;
  private final Section section;
  private final Path path;

  private Frame(Navigation navigation, Page page) {
    this.navigation = navigation;
    this.page = page;
    this.section = navigation.sectionOf(page);
    this.path = Path.of(page.path());
  }

  /** Returns the whole page. */
  static Document around(Page page, Navigation navigation) {
    return new Frame(navigation, page).document();
  }

  private Document document() {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.prependChild(new DocumentType("html", "", ""));
    Element html = document.selectFirst("html");
    if (html == null) {
      throw new IllegalStateException("A new document has no element html.");
    }
    html.attr("lang", "en").attr("data-root", "../".repeat(path.getNameCount() - 1));
    head(document.head());
    Element body = document.body();
    body.addClass("section-" + name(section));
    body.appendElement("a").addClass("skip").attr("href", "#main").appendText("Skip to content");
    header(body.appendElement("header"));
    Element columns = body.appendElement("div").addClass("columns");
    if (section != Section.START) {
      columns.appendChild(menu());
    }
    outline().ifPresent(columns::appendChild);
    Element main = columns.appendChild(page.content()).lastElementChild();
    if (main != null) {
      main.id("main").attr("tabindex", "-1");
      neighbours(main);
    }
    footer(body.appendElement("footer"));
    return document;
  }

  private void head(Element head) {
    head.prependElement("meta").attr("charset", "utf-8");
    meta(head, "viewport", "width=device-width, initial-scale=1");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    meta(head, "color-scheme", "light dark");
    Element first = page.content().selectFirst("main > p, main > header p");
    if (first != null) {
      meta(head, "description", first.text());
    }
    Element title = head.selectFirst("title");
    if (title == null) {
      title = head.appendElement("title");
    }
    title.text(section == Section.START ? "Gangway" : page.title() + " – Gangway");
    head.appendElement("link")
        .attr("rel", "icon")
        .attr("type", "image/svg+xml")
        .attr("href", to("assets/icon.svg"));
    head.appendElement("link").attr("rel", "stylesheet").attr("href", to("assets/site.css"));
    head.appendElement("script").attr("src", to("assets/theme.js"));
    for (String script : List.of("site.js", "search.js")) {
      head.appendElement("script").attr("src", to("assets/" + script)).attr("defer", true);
    }
  }

  private static void meta(Element head, String name, String content) {
    head.appendElement("meta").attr("name", name).attr("content", content);
  }

  private void header(Element header) {
    header.addClass("top");
    Element brand = header.appendElement("a").addClass("brand").attr("href", to("index.html"));
    brand
        .appendElement("img")
        .attr("src", to("assets/icon.svg"))
        .attr("alt", "")
        .attr("width", "26")
        .attr("height", "26");
    brand.appendElement("span").appendText("Gangway");
    if (section == Section.START) {
      brand.attr("aria-current", "page");
    }
    Element sections =
        header.appendElement("nav").addClass("sections").attr("aria-label", "Sections");
    for (Section each : SECTIONS) {
      List<Page> pages = navigation.pages(each);
      if (!pages.isEmpty()) {
        Element link = sections.appendElement("a").attr("href", to(pages.get(0).path()));
        link.appendText(title(each));
        if (each == section) {
          link.attr("aria-current", "true");
        }
      }
    }
    search(header.appendElement("div").addClass("search").attr("role", "search"));
    button(header, "theme").attr("aria-label", "Dark or light");
    if (section != Section.START) {
      button(header, "toggle")
          .attr("aria-controls", "menu")
          .attr("aria-expanded", "false")
          .appendText("Menu");
    }
  }

  /** Scripts show what only works with them. */
  private static Element button(Element parent, String id) {
    return parent.appendElement("button").attr("type", "button").id(id).attr("hidden", true);
  }

  private static void search(Element search) {
    search.attr("hidden", true);
    search
        .appendElement("input")
        .id("query")
        .attr("type", "search")
        .attr("placeholder", "Search")
        .attr("aria-label", "Search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("role", "combobox")
        .attr("aria-autocomplete", "list")
        .attr("aria-expanded", "false")
        .attr("aria-controls", "found");
    search.appendElement("kbd").attr("aria-hidden", "true").appendText("/");
    Element results = search.appendElement("div").id("results").attr("hidden", true);
    results.appendElement("div").id("found").attr("role", "listbox").attr("aria-label", "Results");
    results.appendElement("p").attr("role", "status");
  }

  private Element menu() {
    Element menu =
        new Element("nav").id("menu").addClass("menu").attr("aria-label", title(section));
    for (Group group : navigation.groups(section)) {
      Element box = menu;
      if (group.folds()) {
        box = menu.appendElement("details");
        if (isHere(group)) {
          box.attr("open", true);
        }
        box.appendElement("summary").appendText(group.title());
      } else {
        box.appendElement("p").appendText(group.title());
      }
      Element list = box.appendElement("ul");
      for (Page each : group.pages()) {
        Element link = list.appendElement("li").appendElement("a").attr("href", to(each.path()));
        link.appendText(Navigation.label(group, each));
        if (each.equals(page)) {
          link.attr("aria-current", "page");
        }
      }
    }
    return menu;
  }

  /** The index of the decisions unfolds their group, which it is not in. */
  private boolean isHere(Group group) {
    Path index = Path.of(group.pages().get(0).path()).resolveSibling("index.html");
    return group.pages().contains(page) || (section == Section.PROJECT && index.equals(path));
  }

  /** Returns the list of the page's headings if the page is long. */
  private Optional<Element> outline() {
    Elements headings = page.content().select("h2[id], h3[id]:not(.operation h3)");
    if (headings.size() < LONG || section == Section.START) {
      return Optional.empty();
    }
    Element nav = new Element("nav").addClass("outline").attr("aria-label", "On this page");
    Element details = nav.appendElement("details").attr("open", true);
    details.appendElement("summary").appendText("On this page");
    Element list = details.appendElement("ul");
    for (Element heading : headings) {
      list.appendElement("li")
          .addClass(heading.normalName())
          .appendElement("a")
          .attr("href", "#" + heading.id())
          .appendText(heading.text());
    }
    return Optional.of(nav);
  }

  private void neighbours(Element main) {
    if (section != Section.GUIDES && section != Section.PROJECT) {
      return;
    }
    Element nav = new Element("nav").addClass("neighbours").attr("aria-label", "Previous and next");
    navigation.neighbour(page, -1).ifPresent(each -> neighbour(nav, each, "prev", "Previous"));
    navigation.neighbour(page, 1).ifPresent(each -> neighbour(nav, each, "next", "Next"));
    if (nav.childrenSize() > 0) {
      main.appendChild(nav);
    }
  }

  private void neighbour(Element nav, Page neighbour, String rel, String label) {
    Element link =
        nav.appendElement("a").attr("rel", rel).addClass(rel).attr("href", to(neighbour.path()));
    link.appendElement("span").appendText(label);
    link.appendText(" " + neighbour.title());
  }

  private void footer(Element footer) {
    footer
        .appendElement("p")
        .appendText(
            "Gangway is licensed under Apache-2.0. These pages load nothing from elsewhere.");
  }

  private String to(String other) {
    return Links.relative(path, Path.of(other));
  }

  private static String title(Section section) {
    return switch (section) {
      case START -> "Start";
      case GUIDES -> "Guides";
      case REFERENCE -> "Reference";
      case PROJECT -> "Project";
    };
  }

  private static String name(Section section) {
    return title(section).toLowerCase(Locale.ROOT);
  }
}
