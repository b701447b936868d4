package dev.gangway.cli;

/** JSON for people and for other programs. */
final class JsonLines {

  /** Returns compact JSON with line breaks and indentation. */
  static String indented(String compact) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      if (quoted) {
        out.append(c);
        if (c == '\\') {
          i++;
          out.append(compact.charAt(i));
        }
        quoted = c != '"';
        continue;
      }
      char next = i + 1 < compact.length() ? compact.charAt(i + 1) : ' ';
      switch (c) {
        case '{', '[' -> {
          out.append(c);
          if (next == '}' || next == ']') {
            i++;
            out.append(next);
          } else {
            depth++;
            newLine(out, depth);
          }
        }
        case '}', ']' -> {
          depth--;
          newLine(out, depth);
          out.append(c);
        }
        case ',' -> {
          out.append(c);
          newLine(out, depth);
        }
        case ':' -> out.append(": ");
        default -> {
          quoted = c == '"';
          out.append(c);
        }
      }
    }
    return out.toString();
  }

  private static void newLine(StringBuilder out, int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  /** Returns a text as a JSON string. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private JsonLines() {}
}
