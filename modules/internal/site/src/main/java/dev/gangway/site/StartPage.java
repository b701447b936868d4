package dev.gangway.site;

import dev.gangway.site.Navigation.Group;
import dev.gangway.site.Page.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Arranges the README as the start page: the same sentences, with the first steps first. */
final class StartPage {
  /** The ids of the sections that come first; the others follow as the README has them. */
  private static final List<String> FIRST =
      List.of("providers", "install", "make-a-first-call", "documentation");

  private final Navigation navigation;
  private final Element main;

  private StartPage(Navigation navigation, Element main) {
    this.navigation = navigation;
    this.main = main;
  }

  /** Rearranges the content of the start page. */
  static void arrange(Navigation navigation) {
    for (Page page : navigation.pages(Section.START)) {
      new StartPage(navigation, page.content()).arrange();
    }
  }

  private void arrange() {
    Map<String, Element> sections = sections();
    hero(sections.getOrDefault("", new Element("section")));
    FIRST.forEach(id -> Optional.ofNullable(sections.get(id)).ifPresent(main::appendChild));
    sections.forEach(
        (id, section) -> {
          if (!id.isEmpty() && !FIRST.contains(id)) {
            main.appendChild(section);
          }
        });
    main.select("#providers ~ table tbody tr").forEach(this::operations);
    main.select("#documentation ~ table").forEach(this::cards);
  }

  /** Takes the content apart at its {@code h2}; the part before the first one has no id. */
  private Map<String, Element> sections() {
    Map<String, Element> sections = new LinkedHashMap<>();
    String id = "";
    for (Element child : List.copyOf(main.children())) {
      id = child.normalName().equals("h2") ? child.id() : id;
      sections.computeIfAbsent(id, any -> new Element("section")).appendChild(child);
    }
    return sections;
  }

  private void hero(Element intro) {
    Element hero = main.appendElement("div").addClass("hero");
    Element words = hero.appendElement("div");
    Element call = hero.appendElement("div");
    boolean isCall = false;
    for (Element child : List.copyOf(intro.children())) {
      isCall |= child.normalName().equals("pre");
      (isCall ? call : words).appendChild(child);
    }
    Element first = words.selectFirst("p");
    if (first != null) {
      first.addClass("lead");
    }
    Element ways = words.appendElement("p").addClass("ways");
    ways.appendElement("a").attr("href", "#install").appendText("Install");
    for (Section section : List.of(Section.GUIDES, Section.REFERENCE)) {
      navigation.pages(section).stream()
          .findFirst()
          .ifPresent(
              page -> ways.appendElement("a").attr("href", page.path()).appendText(page.title()));
    }
  }

  /** Links the number of a provider's operations to the page that has them. */
  private void operations(Element row) {
    Element link = row.selectFirst("a[href]");
    Element number = row.selectFirst("td:nth-child(3)");
    if (link == null || number == null) {
      return;
    }
    String path =
        link.attr("href").replaceFirst("modules/providers/(.*)/index.html", "reference/$1.html");
    boolean hasPage =
        navigation.pages(Section.REFERENCE).stream().anyMatch(page -> page.path().equals(path));
    if (hasPage) {
      String text = number.text();
      number
          .empty()
          .appendElement("a")
          .attr("href", path)
          .attr("aria-label", text + " operations of " + link.text())
          .appendText(text);
    }
  }

  /** Puts the rows of the table of pages into the groups of the navigation. */
  private void cards(Element table) {
    Map<Group, List<Element>> rows = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      navigation.groups(section).forEach(group -> rows.put(group, new ArrayList<>()));
    }
    for (Element row : table.select("tbody tr")) {
      rows.getOrDefault(groupOf(row), List.of()).add(row);
    }
    Element groups = new Element("div").addClass("groups");
    rows.forEach(
        (group, those) -> {
          if (!those.isEmpty()) {
            Element box = groups.appendElement("div");
            box.appendElement("h3").appendText(group.title());
            Element list = box.appendElement("ul");
            those.forEach(row -> card(list.appendElement("li"), row));
          }
        });
    table.replaceWith(groups);
  }

  private Group groupOf(Element row) {
    Element link = row.selectFirst("a[href]");
    String path = link == null ? "" : link.attr("href");
    for (Section section : Section.values()) {
      for (Group group : navigation.groups(section)) {
        if (group.pages().stream().anyMatch(page -> page.path().equals(path))) {
          return group;
        }
      }
    }
    throw new IllegalStateException(
        "The table of pages has a row without a page: \"" + row.text() + "\". Link one there.");
  }

  private static void card(Element item, Element row) {
    Element pages = row.child(0);
    Element subject = row.child(1);
    item.appendElement("p").appendChildren(pages.childNodesCopy());
    item.appendElement("p").appendChildren(subject.childNodesCopy());
  }
}
