package dev.gangway.site;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okio.Buffer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The texts of all pages by heading, as a script, since a page from a file can load no other data.
 */
final class SearchIndex {
  /** An operation is one part, with all that belongs to it. */
  private static final String HEADINGS =
      "h1, :is(h2, h3, h4)[id]:not(.operation h3, .operation h4)";

  /**
   * Returns a script that sets a list of pages: path, title, and id, heading and text of each part.
   */
  static String of(List<Page> pages) throws IOException {
    Buffer buffer = new Buffer();
    buffer.writeUtf8("gangwayPages=");
    JsonWriter writer = JsonWriter.of(buffer);
    writer.beginArray();
    for (Page page : pages) {
      writer.beginArray().value(page.path()).value(page.title());
      NodeTraversor.traverse(new Parts(writer), page.content());
      writer.endArray();
    }
    writer.endArray();
    return buffer.writeUtf8(";\n").readUtf8();
  }

  /** Writes id, heading and text of each part of a page. */
  private static final class Parts implements NodeVisitor {
    private final JsonWriter writer;
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String heading = "";

    Parts(JsonWriter writer) {
      this.writer = writer;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.is(HEADINGS)) {
          write();
          id = element.normalName().equals("h1") ? "" : element.id();
          heading = element.text();
        }
        text.append(' ');
      } else if (node instanceof TextNode words && !isInHeading(words)) {
        text.append(words.getWholeText());
      }
    }

    private static boolean isInHeading(TextNode words) {
      Element parent = words.parent();
      return parent != null && parent.closest(HEADINGS) != null;
    }

    @Override
    public void tail(Node node, int depth) {
      if (depth == 0) {
        write();
      }
    }

    private void write() {
      try {
        String words = text.toString().replaceAll("\\s+", " ").strip();
        if (!heading.isEmpty()) {
          writer.value(id).value(heading).value(words);
        }
        text.setLength(0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private SearchIndex() {}
}
