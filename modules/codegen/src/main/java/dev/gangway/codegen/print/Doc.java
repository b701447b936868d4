package dev.gangway.codegen.print;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph or a line of Javadoc, in which every text of a document is escaped. */
public final class Doc implements Fragment {
  /** Nothing, where a template leaves the place of documentation empty. */
  public static final Doc NONE = new Doc("");

  private final String source;

  private Doc(String source) {
    this.source = source;
  }

  /** Returns what {@link Javadoc} has made of a text. */
  static Doc ofEscaped(String html) {
    return html.isEmpty() ? NONE : new Doc(html);
  }

  /** Returns a name as it is. */
  public static Doc of(Identifier name) {
    return new Doc(name.toString());
  }

  /** Returns the pattern with each {@code {}} replaced by a part. */
  public static Doc of(@CompileTimeConstant final String pattern, Doc... parts) {
    StringBuilder source = new StringBuilder();
    int from = 0;
    for (Doc part : parts) {
      int place = pattern.indexOf("{}", from);
      if (place < 0) {
        throw new IllegalArgumentException(pattern + " has no place for " + part);
      }
      source.append(pattern, from, place).append(part);
      from = place + 2;
    }
    return new Doc(source.append(pattern.substring(from)).toString());
  }

  /** Returns the parts with a separator between them. */
  public static Doc join(@CompileTimeConstant final String separator, List<Doc> parts) {
    return new Doc(parts.stream().map(Doc::toString).collect(Collectors.joining(separator)));
  }

  static List<Doc> all(List<String> escaped) {
    List<Doc> all = new ArrayList<>();
    escaped.forEach(each -> all.add(ofEscaped(each)));
    return all;
  }

  /** Returns this without blanks around it. */
  public Doc strip() {
    return new Doc(source.strip());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Doc that && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
