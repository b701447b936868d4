package dev.gangway.codegen;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a document's texts into lines of Javadoc, each of which begins with a space. */
final class Javadoc {
  private static final Pattern CODE = Pattern.compile("`([^`]*[^`\\s][^`]*)`");

  /** Of what a URI may not hold, and of what Javadoc reads as its own. */
  private static final String NOT_IN_ADDRESSES = " \"<>@\\`{|}^";

  /** Returns the paragraphs as lines of at most {@code width} characters. */
  static List<String> lines(int width, List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      wrap(lines.isEmpty() ? paragraph : "<p>" + paragraph, "", width, lines);
    }
    return lines.stream().map(line -> line.isEmpty() ? line : " " + line).toList();
  }

  /** Returns the lines of a {@code @param} tag, none if there is nothing to say. */
  static List<String> param(int width, String name, List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    if (!paragraphs.isEmpty()) {
      wrap("@param " + name + " " + String.join(" ", paragraphs), "    ", width, lines);
    }
    return lines.stream().map(line -> " " + line).toList();
  }

  /** Returns the lines of a tag whose text is Javadoc already. */
  static List<String> tag(int width, String text) {
    List<String> lines = new ArrayList<>();
    wrap(text, "    ", width, lines);
    return lines.stream().map(line -> " " + line).toList();
  }

  /** Returns summary, description and assumptions as paragraphs, those that are there. */
  static List<String> paragraphs(
      @Nullable String summary,
      @Nullable String description,
      @Nullable Map<String, Object> extensions) {
    List<String> paragraphs = new ArrayList<>();
    add(summary, paragraphs);
    add(description, paragraphs);
    for (String assumption : Extensions.texts(extensions, "x-assumption")) {
      add("Assumption: " + assumption, paragraphs);
    }
    return paragraphs;
  }

  private static void add(@Nullable String text, List<String> paragraphs) {
    if (text == null) {
      return;
    }
    for (String part : text.strip().split("\\n\\s*\\n")) {
      if (!part.isBlank()) {
        paragraphs.add(text(part.strip().replaceAll("\\s+", " ")));
      }
    }
  }

  /** Returns text that Javadoc shows as it is, but for code between back quotes. */
  static String text(String text) {
    String plain =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;")
            .replace("*/", "*&#47;")
            .replace("\\", "&#92;");
    Matcher code = CODE.matcher(visible(plain));
    return code.replaceAll(
        found -> Matcher.quoteReplacement("<code>" + found.group(1) + "</code>"));
  }

  /** Returns text without controls, and with those that reorder others by their numbers. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      visible.append(
          JavaText.isReordering(c)
              ? String.format("U+%04X", (int) c)
              : Character.isISOControl(c) || c == '\u2028' || c == '\u2029'
                  ? " "
                  : String.valueOf(c));
    }
    return visible.toString();
  }

  /** Returns an address for an attribute in double quotes; nothing if it is no URI. */
  static String address(@Nullable String url) {
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

  private static void wrap(String text, String indent, int width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.toString().isBlank() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
  }

  private Javadoc() {}
}
