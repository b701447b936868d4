package dev.gangway.codegen.print;

import dev.gangway.codegen.document.Extensions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a document's texts into lines of Javadoc, each of which begins with a space. */
public final class Javadoc {
  private static final Pattern CODE = Pattern.compile("`([^`]*[^`\\s][^`]*)`");

  /** What stays on one line with the word after it. */
  private static final Pattern OPENING = Pattern.compile("(\\{@code|<a) ");

  private static final Pattern ABBREVIATION =
      Pattern.compile("\\b(e\\.g|i\\.e|vs|approx|incl|etc|cf)\\. ");

  /** Of what a URI may not hold, and of what Javadoc reads as its own. */
  private static final String NOT_IN_ADDRESSES = " \"<>@\\`{|}^";

  /** Returns the paragraphs as lines of at most {@code width} characters. */
  public static List<Doc> lines(int width, List<Doc> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (Doc each : paragraphs) {
      String paragraph = each.toString();
      if (!lines.isEmpty()) {
        lines.add("");
      }
      boolean first = lines.isEmpty();
      String tag = first || !JavadocBlocks.isParagraph(paragraph) ? "" : "<p>";
      layOut(first ? withWholeSentence(paragraph) : tag + paragraph, "", width, lines);
    }
    return indented(lines);
  }

  /** Returns the lines of a {@code @param} tag, none if there is nothing to say. */
  public static List<Doc> param(int width, Identifier name, List<Doc> paragraphs) {
    List<String> lines = new ArrayList<>();
    if (!paragraphs.isEmpty()) {
      StringBuilder text = new StringBuilder("@param " + name);
      boolean line = true;
      for (Doc each : paragraphs) {
        String paragraph = each.toString();
        boolean isParagraph = JavadocBlocks.isParagraph(paragraph);
        text.append(line && isParagraph ? " " : "\n").append(paragraph);
        line = isParagraph;
      }
      layOut(text.toString(), "    ", width, lines);
    }
    return indented(lines);
  }

  private static List<Doc> indented(List<String> lines) {
    return Doc.all(lines.stream().map(line -> line.isEmpty() ? line : " " + line).toList());
  }

  /** Returns the lines of a tag. */
  public static List<Doc> tag(int width, Doc text) {
    List<String> lines = new ArrayList<>();
    layOut(text.toString(), "    ", width, lines);
    return indented(lines);
  }

  /**
   * Returns summary, description and assumptions as paragraphs, those that are there. A description
   * is Markdown or HTML, a summary is text.
   */
  public static List<Doc> paragraphs(
      @Nullable String summary,
      @Nullable String description,
      @Nullable Map<String, Object> extensions) {
    List<String> paragraphs = new ArrayList<>();
    if (summary != null && !summary.isBlank()) {
      paragraphs.add(shown(summary.strip().replaceAll("\\s+", " ")));
    }
    if (description != null) {
      JavadocBlocks.of(description).stream()
          .filter(block -> paragraphs.stream().noneMatch(each -> isSame(each, block)))
          .forEach(paragraphs::add);
    }
    for (String assumption : Extensions.texts(extensions, "x-assumption")) {
      paragraphs.addAll(JavadocBlocks.of("Assumption: " + assumption));
    }
    return Doc.all(paragraphs);
  }

  /** Returns whether a summary says what the description says, except for a full stop. */
  private static boolean isSame(String summary, String block) {
    return summary.replaceFirst("\\.$", "").equals(block.replaceFirst("\\.$", ""));
  }

  /** Returns text that Javadoc shows as it is, except for code between back quotes. */
  public static Doc text(String text) {
    return Doc.ofEscaped(shown(text));
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    Matcher code = CODE.matcher(text);
    int end = 0;
    while (code.find()) {
      shown.append(escaped(text.substring(end, code.start()))).append(inCode(code.group(1)));
      end = code.end();
    }
    return shown.append(escaped(text.substring(end))).toString();
  }

  /** Returns a text as code, with the tag of Javadoc for it where the text allows it. */
  public static Doc code(String text) {
    return Doc.ofEscaped(inCode(text));
  }

  static String inCode(String text) {
    String shown = visible(text);
    return isPlainCode(shown) ? "{@code " + shown + "}" : "<code>" + escaped(shown) + "</code>";
  }

  /**
   * Returns whether a text, in a tag for code, ends with the tag and is not Java to the compiler.
   */
  static boolean isPlainCode(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    boolean active = text.contains("@") || text.contains("*/") || text.contains("\\u");
    return depth == 0 && !active && !text.isBlank();
  }

  /** Returns text in which nothing is a tag, the comment's end, or an escape of Java. */
  static String escaped(String text) {
    return escaped(text, "");
  }

  static String escaped(String text, String kept) {
    return visible(text, kept)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }

  /** Returns text without controls, and with those that reorder others by their numbers. */
  public static String visible(String text) {
    return visible(text, "");
  }

  private static String visible(String text, String kept) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hidden = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      visible.append(
          JavaText.isReordering(c)
              ? String.format("U+%04X", (int) c)
              : hidden && kept.indexOf(c) < 0 ? " " : String.valueOf(c));
    }
    return visible.toString();
  }

  /** Returns an address for an attribute in double quotes; nothing if it is not a URI. */
  public static Doc address(@Nullable String url) {
    return Doc.ofEscaped(attribute(url));
  }

  static String attribute(@Nullable String url) {
    if (url == null) {
      return "";
    }
    StringBuilder address = new StringBuilder();
    for (char c : url.strip().toCharArray()) {
      address.append(NOT_IN_ADDRESSES.indexOf(c) < 0 ? c : String.format("%%%02X", (int) c));
    }
    String escaped = address.toString().replace("*/", "*%2F");
    try {
      return new URI(escaped).toASCIIString().replace("&", "&amp;");
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Javadoc ends the first sentence at the first full stop before a blank. */
  private static String withWholeSentence(String paragraph) {
    int code = paragraph.indexOf("{@code");
    int end = code < 0 ? paragraph.length() : code;
    return ABBREVIATION.matcher(paragraph.substring(0, end)).replaceAll("$1.&nbsp;")
        + paragraph.substring(end);
  }

  /** Wraps each line, but not those that are preformatted. */
  private static void layOut(String text, String indent, int width, List<String> lines) {
    boolean kept = false;
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (kept) {
        lines.add(line);
      } else {
        String own = " ".repeat(line.length() - line.stripLeading().length());
        String start = first ? own : indent + own;
        wrap(start, line.strip(), indent + own + (own.isEmpty() ? "" : "    "), width, lines);
      }
      kept = isPreformatted(line, kept);
      first = false;
    }
  }

  /** Returns whether the line after this one is preformatted. */
  static boolean isPreformatted(String line, boolean kept) {
    return kept ? !line.endsWith("</pre>") : line.strip().matches("(<li>|<p>)?<pre>(\\{@code)?");
  }

  private static void wrap(
      String start, String text, String indent, int width, List<String> lines) {
    StringBuilder line = new StringBuilder(start);
    boolean fresh = true;
    for (String word : OPENING.matcher(text).replaceAll("$1\u0001").split(" ")) {
      if (!fresh && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(fresh ? "" : " ").append(word);
      }
      fresh = false;
    }
    lines.add(line.toString());
    lines.replaceAll(each -> each.replace('\u0001', ' '));
  }

  private Javadoc() {}
}
