package dev.gangway.site;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Adds to a page's content what a reader uses: links at headings, coloured code, scrolling boxes.
 */
final class Dressing {
  /** A table of more columns scrolls, and its first column keeps a width. */
  private static final int FEW = 5;

  /** Longer texts of code can break in a table. */
  private static final int LONG = 40;

  static void apply(Element main) {
    main.select("pre:not(.source pre) > code").forEach(Dressing::code);
    main.select("table").forEach(Dressing::table);
    main.select("h2[id], h3[id], h4[id]").forEach(Dressing::heading);
  }

  private static void code(Element code) {
    String text = code.wholeText();
    code.empty();
    for (Highlighter.Token token : Highlighter.tokens(language(code), text)) {
      append(code, token.kind(), token.text());
    }
    Element box = new Element("div").addClass("code");
    Element pre = code.parent();
    if (pre != null) {
      pre.attr("tabindex", "0").replaceWith(box);
      box.appendChild(pre);
    }
  }

  /** Returns the language of a block of code, or nothing. */
  static String language(Element code) {
    for (String name : code.classNames()) {
      if (name.startsWith("language-")) {
        return name.substring("language-".length());
      }
    }
    return "";
  }

  /** Appends a token, as an element if it has a kind. */
  static void append(Element parent, String kind, String text) {
    if (kind.isEmpty()) {
      parent.appendChild(new TextNode(text));
    } else {
      parent.appendElement("span").addClass(kind).appendText(text);
    }
  }

  private static void table(Element table) {
    Element parent = table.parent();
    if (parent == null || !parent.hasClass("table")) {
      Element box = new Element("div").addClass("table");
      table.replaceWith(box);
      box.appendChild(table);
      parent = box;
    }
    parent.attr("tabindex", "0");
    table.select("td code").forEach(Dressing::breakable);
    Elements columns = table.select("thead th");
    columns.attr("scope", "col");
    if (columns.size() > FEW) {
      table.addClass("wide");
    }
    columns.stream()
        .filter(column -> column.text().isBlank())
        .forEach(column -> column.tagName("td").removeAttr("scope"));
    for (Element head : table.select("thead")) {
      if (head.text().isBlank()) {
        head.remove();
      }
    }
  }

  /** Lets the path of a file break at its slashes, so that it leaves room for the other columns. */
  private static void breakable(Element code) {
    String text = code.wholeText();
    if (text.length() <= LONG || text.indexOf(' ') >= 0 || code.childrenSize() > 0) {
      return;
    }
    code.empty();
    for (String step : text.split("(?<=/)")) {
      code.appendText(step);
      code.appendElement("wbr");
    }
  }

  private static void heading(Element heading) {
    heading
        .appendElement("a")
        .addClass("anchor")
        .attr("href", "#" + heading.id())
        .attr("aria-label", "Link to " + heading.text());
  }

  private Dressing() {}
}
