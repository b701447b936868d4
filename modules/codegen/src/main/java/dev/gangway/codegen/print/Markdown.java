package dev.gangway.codegen.print;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads descriptions, which are CommonMark with tables and HTML, as one tree of HTML elements. */
final class Markdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  /** A document decides how deep its texts are nested, but not how deep the stack must be. */
  private static final int DEEPEST = 50;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).nodeRendererFactory(RawHtml::new).build();

  /** What is a tag; anything else between angle brackets is a placeholder such as an id. */
  private static final Set<String> TAGS =
      Set.of(
          ("a abbr address article aside b big blockquote body br center cite code dd del details"
                  + " dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6"
                  + " head header hr html i iframe img ins kbd li link main mark meta nav noscript"
                  + " ol p pre q s samp script section small span strike strong style sub summary"
                  + " sup svg table tbody td tfoot th thead tr tt u ul var wbr")
              .split(" "));

  private static final Pattern TAG =
      Pattern.compile("<(?=/?([A-Za-z][A-Za-z0-9]*)([^A-Za-z0-9]|$))");
  private static final Pattern ANGLE = Pattern.compile("<(?=/?[A-Za-z])");

  /** Returns the element that holds all that a text consists of; its tags are balanced. */
  static Element body(String text) {
    String html = RENDERER.render(PARSER.parse(text));
    return Jsoup.parse(html, org.jsoup.parser.Parser.htmlParser().setMaxDepth(2 * DEEPEST)).body();
  }

  /** Returns HTML whose unknown tags are text. */
  private static String withoutPlaceholders(String html) {
    String known =
        TAG.matcher(html)
            .replaceAll(
                tag -> TAGS.contains(tag.group(1).toLowerCase(Locale.ROOT)) ? "\u0001" : "&lt;");
    return ANGLE.matcher(known).replaceAll("&lt;").replace('\u0001', '<');
  }

  /** Prints the HTML within Markdown. */
  private record RawHtml(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(HtmlInline.class, HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
      String html =
          node instanceof HtmlBlock block
              ? block.getLiteral() + "\n"
              : ((HtmlInline) node).getLiteral();
      context.getWriter().raw(withoutPlaceholders(html.replace('\u0001', ' ')));
    }
  }

  private Markdown() {}
}
