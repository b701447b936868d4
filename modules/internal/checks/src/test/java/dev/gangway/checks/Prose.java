package dev.gangway.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of file, and the part of it that people read as sentences. */
enum Prose {
  /** Everything except code, targets of links, and the part that is copied from a spec. */
  MARKDOWN(
      "(?!modules/.*/src/)(?!generator-templates/.*mustache).*\\.md",
      "(?ms)^ *```.*?^ *```|^ {4,}[^\\s-][^\\n]*|`[^`\\n]*`|\\]\\([^)\\n]*\\)"
          + "|<!-- from the spec.*?<!-- end -->",
      false),
  /** Comments and texts. */
  JAVA(".*\\.java", "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"", true),
  /** The comments that a template prints, without its tags. */
  TEMPLATE(
      "generator-templates/.*\\.mustache", "(?s)(?:\\A|\\*/).*?(?=/\\*|\\z)|\\{\\{.*?}}", false),
  /** The descriptions, which are ours; examples are the providers'. */
  SPEC(
      "specs/[^/]+/[^/]+\\.yaml",
      "(?m)^( *)(?:- )?(?:summary|description|x-assumption|x-error)\\b:[^\\n]*(?:\\n\\1 +[^\\n]*)*",
      true);

  /** A line of a file. */
  record Line(int number, String text) {}

  private final Pattern files;
  private final Pattern part;
  private final boolean isProse;

  /** The part is what people read if {@code isProse}, else everything but the part is. */
  Prose(String files, String part, boolean isProse) {
    this.files = Pattern.compile(files);
    this.part = Pattern.compile(part);
    this.isProse = isProse;
  }

  boolean isKindOf(Path file) {
    return files.matcher(file.toString().replace('\\', '/')).matches();
  }

  /** Returns the lines with blanks in place of what is not read as sentences. */
  List<Line> lines(String text) {
    StringBuilder prose = new StringBuilder();
    Matcher matcher = part.matcher(text);
    int end = 0;
    while (matcher.find()) {
      prose.append(kept(text.substring(end, matcher.start()), !isProse));
      prose.append(kept(matcher.group(), isProse));
      end = matcher.end();
    }
    prose.append(kept(text.substring(end), !isProse));

    List<Line> lines = new ArrayList<>();
    for (String line : prose.toString().split("\\R", -1)) {
      lines.add(new Line(lines.size() + 1, line));
    }
    return lines;
  }

  /** A piece of code becomes a word, so that its neighbours do not become one sentence. */
  private static String kept(String text, boolean isKept) {
    return isKept ? text : text.replaceAll("[^\\n]+", "_");
  }
}
