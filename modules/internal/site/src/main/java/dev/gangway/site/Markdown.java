package dev.gangway.site;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads Markdown into elements. */
final class Markdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  /** Returns the element {@code main} of a page, whose headings have ids. */
  static Element read(String text) {
    Element main = new Element("main");
    Element body = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(text))).body();
    main.appendChildren(body.childNodesCopy());
    Anchors anchors = new Anchors();
    for (Element heading : main.select("h1, h2, h3, h4, h5, h6")) {
      heading.id(anchors.next(heading.text()));
    }
    return main;
  }

  private Markdown() {}
}
