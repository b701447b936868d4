package dev.gangway.codegen.print;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes descriptions as the HTML that Javadoc allows: paragraphs, lists, code, tables, quotes,
 * links and emphasis. Headings become paragraphs, since Javadoc has headings of its own; of all
 * else the text is kept, but not what runs in a browser.
 */
public final class JavadocBlocks {
  /** Stands for a line break until the line is complete; no text of a document has it. */
  private static final char BREAK = '\u2028';

  private static final Set<String> HIDDEN =
      Set.of("script", "style", "iframe", "embed", "noscript", "head", "svg");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final Set<String> open = new HashSet<>();

  /**
   * Returns the blocks of a description. A paragraph has no tag around it, so that it can be the
   * first one; all others begin with their tag. Line breaks within a block are wanted.
   */
  public static List<String> of(String description) {
    return of(Markdown.body(description).childNodes());
  }

  private static List<String> of(List<Node> nodes) {
    JavadocBlocks read = new JavadocBlocks();
    nodes.forEach(read::add);
    read.endLine();
    return read.blocks;
  }

  /** Returns whether a block is a paragraph, which needs a tag of its own after another block. */
  static boolean isParagraph(String block) {
    return !block.matches("(?s)<(ul|ol|pre|table|blockquote)>.*");
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      line.append(Javadoc.escaped(text.getWholeText().replaceAll("[\\s\u00a0]+", " ")));
    } else if (node instanceof Element element) {
      add(element);
    }
  }

  private void add(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "br" -> breakLine();
      case "hr" -> endLine();
      case "img" -> line.append(Javadoc.escaped(element.attr("alt")));
      case "code", "tt", "kbd", "samp", "var" -> addCode(element);
      case "strong", "b" -> addInline(element, "strong", "");
      case "em", "i", "cite", "dfn" -> addInline(element, "em", "");
      case "sub", "sup" -> addInline(element, tag, "");
      case "a" -> addLink(element);
      case "ul", "ol" -> addBlock(list(element, tag));
      case "pre" -> addBlock(preformatted(element.wholeText()));
      case "table" -> addBlock(table(element));
      case "blockquote" -> addBlock(quote(element));
      case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary" -> {
        endLine();
        addInline(element, "strong", "");
        endLine();
      }
      default -> {
        if (!HIDDEN.contains(tag)) {
          addTransparent(element);
        }
      }
    }
  }

  private void addTransparent(Element element) {
    if (element.isBlock()) {
      endLine();
    }
    element.childNodes().forEach(this::add);
    if (element.isBlock()) {
      endLine();
    }
  }

  /** Two line breaks in a row are a paragraph's end. */
  private void breakLine() {
    boolean second = line.toString().replace(" ", "").endsWith(String.valueOf(BREAK));
    if (second && open.isEmpty()) {
      endLine();
    } else if (!second) {
      line.append(BREAK);
    }
  }

  private void endLine() {
    String text =
        line.toString()
            .strip()
            .replaceAll(" +", " ")
            .replaceAll(" ?" + BREAK + " ?", "<br>\n")
            // Of parts that were apart.
            .replace("*/", "*&#47;");
    line.setLength(0);
    addBlock(text);
  }

  private void addBlock(String block) {
    if (!line.toString().isBlank()) {
      endLine();
    }
    line.setLength(0);
    if (!block.isBlank()) {
      blocks.add(block);
    }
  }

  private void addCode(Element element) {
    if (hasBlocks(element)) {
      addTransparent(element);
    } else {
      String code = element.wholeText().strip().replaceAll("[\\s\u00a0]+", " ");
      line.append(code.isEmpty() ? " " : Javadoc.inCode(code));
    }
  }

  private void addLink(Element element) {
    String address = address(element.attr("href").strip());
    if (address.isEmpty()) {
      addTransparent(element);
    } else {
      addInline(element, "a", " href=\"" + address + "\"");
    }
  }

  /**
   * Returns the address of another page; one within the provider's own pages cannot be resolved.
   */
  private static String address(String href) {
    String address = href.matches("(?i)(https?://[^/]|mailto:).*") ? Javadoc.attribute(href) : "";
    boolean leads =
        !address.isEmpty()
            && (address.startsWith("mailto:") || URI.create(address).getHost() != null);
    return leads ? address : "";
  }

  /** Javadoc allows no element within one of its kind, and no empty one. */
  private void addInline(Element element, String tag, String attributes) {
    if (open.contains(tag) || hasBlocks(element)) {
      addTransparent(element);
      return;
    }
    int start = line.length();
    open.add(tag);
    element.childNodes().forEach(this::add);
    open.remove(tag);
    String inner = line.substring(start);
    String text = inner.strip();
    if (!text.isEmpty()) {
      int before = inner.indexOf(text);
      line.setLength(start);
      line.append(inner, 0, before)
          .append('<' + tag + attributes + '>' + text + "</" + tag + '>')
          .append(inner, before + text.length(), inner.length());
    }
  }

  private static boolean hasBlocks(Element element) {
    return element.getAllElements().stream().skip(1).anyMatch(Element::isBlock);
  }

  private static String list(Element list, String tag) {
    List<String> items = new ArrayList<>();
    for (Node child : list.childNodes()) {
      boolean isItem = child instanceof Element element && element.normalName().equals("li");
      String item = joined(of(isItem ? child.childNodes() : List.of(child)));
      if (!item.isEmpty()) {
        items.add("<li>" + indented(item, "    ").strip() + "\n");
      }
    }
    return items.isEmpty()
        ? ""
        : "<" + tag + ">\n" + indented(String.join("", items), "  ") + "</" + tag + ">";
  }

  private static String quote(Element quote) {
    String text = joined(of(quote.childNodes()));
    return text.isEmpty() ? "" : "<blockquote>\n" + indented(text + "\n", "  ") + "</blockquote>";
  }

  private static String preformatted(String text) {
    String code =
        Arrays.stream(text.replace("\t", "    ").split("\\R"))
            .map(each -> Javadoc.visible(each).stripTrailing())
            .collect(Collectors.joining("\n"))
            .replaceAll("\\A\\n+|\\n+\\z", "");
    if (code.isBlank()) {
      return "";
    }
    return Javadoc.isPlainCode(code)
        ? "<pre>{@code\n" + code + "\n}</pre>"
        : "<pre>\n" + Javadoc.escaped(code, "\n") + "\n</pre>";
  }

  /** Returns a table with the caption that Javadoc demands: the names of its columns. */
  private static String table(Element table) {
    List<Element> rows =
        table.children().stream()
            .flatMap(each -> each.normalName().equals("tr") ? Stream.of(each) : rowsOf(each))
            .filter(row -> row.hasText() && row.childrenSize() > 0)
            .toList();
    if (rows.isEmpty()) {
      return "";
    }
    Element first = rows.get(0);
    boolean named = first.children().stream().allMatch(each -> each.normalName().equals("th"));
    String caption =
        first.children().stream()
            .map(Element::text)
            .filter(each -> !each.isBlank())
            .map(Javadoc::escaped)
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder("<table>\n  <caption>");
    text.append(named ? caption : "Values").append("</caption>\n");
    rows.forEach(row -> text.append("  <tr>").append(cells(row)).append("</tr>\n"));
    return text + "</table>";
  }

  private static Stream<Element> rowsOf(Element part) {
    return part.children().stream().filter(each -> each.normalName().equals("tr"));
  }

  private static String cells(Element row) {
    StringBuilder cells = new StringBuilder();
    for (Element cell : row.children()) {
      String tag = cell.normalName().equals("th") ? "th" : "td";
      cells.append('<' + tag + '>').append(joined(of(cell.childNodes()))).append("</" + tag + '>');
    }
    return cells.toString();
  }

  private static String joined(List<String> blocks) {
    StringBuilder joined = new StringBuilder();
    for (String block : blocks) {
      joined.append(joined.isEmpty() ? "" : isParagraph(block) ? "\n<p>" : "\n").append(block);
    }
    return joined.toString();
  }

  /** Returns lines that stand further right, except for preformatted text. */
  private static String indented(String text, String indent) {
    StringBuilder indented = new StringBuilder();
    boolean kept = false;
    for (String each : text.lines().toList()) {
      indented.append(kept ? "" : indent).append(each).append('\n');
      kept = Javadoc.isPreformatted(each, kept);
    }
    return indented.toString();
  }
}
