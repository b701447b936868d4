package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pieces of pages. */
final class Html {
  private static final Parser MARKDOWN = Parser.builder().build();

  /** Shows the HTML in a text as text. */
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  /** Adds a heading that links can lead to. */
  static Element heading(Element parent, int level, String id, String text) {
    return parent.appendElement("h" + level).attr("id", id).text(text);
  }

  static Element code(Element parent, String text) {
    return parent.appendElement("code").text(text);
  }

  static Element link(Element parent, String address, String text) {
    return parent.appendElement("a").attr("href", address).text(text);
  }

  /** Adds a listing with its name. */
  static void listing(Element parent, String title, String language, String code) {
    Element figure = parent.appendElement("figure").addClass("listing");
    figure.appendElement("figcaption").text(title);
    figure.appendElement("pre").appendElement("code").addClass("language-" + language).text(code);
  }

  /** Adds the paragraphs of a text in Markdown. */
  static void prose(Element parent, String markdown) {
    for (Element each : rendered(markdown).children()) {
      parent.appendChild(each.clone());
    }
  }

  /** Adds a text in Markdown, without a paragraph of its own if it has only one. */
  static void inline(Element parent, String markdown) {
    Element body = rendered(markdown);
    Element content = body.childrenSize() == 1 && body.child(0).nameIs("p") ? body.child(0) : body;
    content.childNodesCopy().forEach(parent::appendChild);
  }

  private static Element rendered(String markdown) {
    return Jsoup.parseBodyFragment(RENDERER.render(MARKDOWN.parse(markdown))).body();
  }

  /** Adds what the project assumes at a place of a spec. */
  static void assumptions(Element parent, JsonNode node) {
    for (String each : Document.texts(node.path("x-assumption"))) {
      Element paragraph = parent.appendElement("p").addClass("assumption");
      paragraph.appendElement("strong").text("Assumption:");
      paragraph.appendText(" ");
      inline(paragraph, each.strip());
    }
  }

  /** Adds a table and returns its body. */
  static Element table(Element parent, String caption, List<String> columns) {
    Element frame = parent.appendElement("div").addClass("table");
    Element table = frame.appendElement("table");
    table.appendElement("caption").text(caption);
    Element head = table.appendElement("thead").appendElement("tr");
    columns.forEach(each -> head.appendElement("th").attr("scope", "col").text(each));
    return table.appendElement("tbody");
  }

  /** Adds a row that begins with its name. */
  static Element row(Element body, String name) {
    Element row = body.appendElement("tr");
    code(row.appendElement("th").attr("scope", "row"), name);
    return row;
  }

  /** Adds a term and returns its description. */
  static Element term(Element list, String term) {
    list.appendElement("dt").text(term);
    return list.appendElement("dd");
  }

  /** Adds words with commas between them. */
  static void codes(Element parent, Iterable<String> texts) {
    String separator = "";
    for (String each : texts) {
      parent.appendText(separator);
      code(parent, each);
      separator = ", ";
    }
  }

  private Html() {}
}
