package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.testkit.SpecExample;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Pieces of pages. */
final class Html {
  private static final Parser MARKDOWN = Parser.builder().build();

  /** The lines of an example that is not folded. */
  private static final int SHORT = 30;

  /** Shows the HTML in a text as text. */
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  /** Adds the heading of a part of what the heading before describes. */
  static void part(Element parent, String text) {
    parent.appendElement("h3").text(text);
  }

  /** Adds a heading with an id for links. */
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
    Element figure = parent.appendElement("figure").addClass("snippet");
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
  static Element table(Element parent, String name, List<String> columns) {
    Element table = parent.appendElement("table").attr("aria-label", name);
    Element head = table.appendElement("thead").appendElement("tr");
    columns.forEach(each -> head.appendElement("th").attr("scope", "col").text(each));
    return table.appendElement("tbody");
  }

  /** Adds an example in JSON, folded if it is long. */
  static void example(Element parent, String title, SpecExample example) {
    if (!example.json().isEmpty()) {
      String text = Document.indented(Document.read(example.json()));
      if (text.lines().count() <= SHORT) {
        listing(parent, title, "json", text);
      } else {
        Element details = parent.appendElement("details");
        details.appendElement("summary").text(title);
        details.appendElement("pre").appendElement("code").addClass("language-json").text(text);
      }
    }
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
