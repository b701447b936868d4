package dev.gangway.codegen.print;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An expression, a type or a call: other fragments, joined by constants of this program. */
public final class Code implements Fragment, Comparable<Code> {
  /** Nothing, where a template leaves the place of code empty. */
  public static final Code NONE = new Code("");

  private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9._-]+");

  private final String source;

  private Code(String source) {
    this.source = source;
  }

  /**
   * Returns the pattern with each {@code {}} replaced by a part.
   *
   * @throws IllegalArgumentException when there are more parts than places, or fewer
   */
  public static Code of(@CompileTimeConstant final String pattern, Fragment... parts) {
    StringBuilder source = new StringBuilder();
    int from = 0;
    for (Fragment part : parts) {
      int place = pattern.indexOf("{}", from);
      if (place < 0) {
        throw new IllegalArgumentException(pattern + " has no place for " + part);
      }
      source.append(pattern, from, place).append(part);
      from = place + 2;
    }
    if (pattern.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException(pattern + " has a place without a part");
    }
    return new Code(source.append(pattern.substring(from)).toString());
  }

  /** Returns a qualified name, such as {@code java.util.List}. */
  public static Code qualified(String name) {
    List<Identifier> parts = new ArrayList<>();
    for (String part : name.split("\\.", -1)) {
      parts.add(Identifier.of(part));
    }
    return join(".", parts);
  }

  /** Returns a text on one line, for the rest of a line's comment. */
  public static Code comment(String text, int longest) {
    return new Code(JavaText.comment(text, longest));
  }

  /** Returns texts as the value of an annotation's array; nothing for none. */
  public static Code oneOrMany(List<String> texts) {
    List<Literal> literals = texts.stream().map(Literal::of).toList();
    return literals.size() < 2 ? join("", literals) : new Code("{" + join(", ", literals) + "}");
  }

  /** Returns {@code List} of {@code java.util.List}. */
  public static Code simple(Code qualified) {
    return new Code(qualified.source.substring(qualified.source.lastIndexOf('.') + 1));
  }

  /**
   * Returns a name that OpenAPI allows for a component, which means the same in code, in a string
   * literal and in Javadoc.
   *
   * @throws IllegalArgumentException when it has other characters
   */
  public static Code word(String name) {
    if (!WORD.matcher(name).matches()) {
      throw new IllegalArgumentException(
          JavaText.literal(name) + " is not the name of a component");
    }
    return new Code(name);
  }

  /** Returns the parts with a separator between them. */
  public static Code join(
      @CompileTimeConstant final String separator, List<? extends Fragment> parts) {
    return new Code(parts.stream().map(Fragment::toString).collect(Collectors.joining(separator)));
  }

  /** Returns a list in lines of at most this width, each of which begins with a space. */
  public static List<Code> lines(int width, List<? extends Fragment> entries) {
    List<Code> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.get(i) + (i == entries.size() - 1 ? "" : ",");
      if (line.length() + 1 + entry.length() > width + 1 && !line.isEmpty()) {
        lines.add(new Code(line.toString()));
        line.setLength(0);
      }
      line.append(' ').append(entry);
    }
    lines.add(new Code(line.toString()));
    return lines;
  }

  /** Returns whether this begins with other code. */
  public boolean startsWith(Code other) {
    return source.startsWith(other.source);
  }

  /** Returns the type of the elements of a list. */
  public Code element() {
    return new Code(source.substring("List<".length(), source.length() - 1));
  }

  /** Returns whether this is the type of a list or a map. */
  public boolean isCollection() {
    return isList() || isMap();
  }

  /** Returns whether this is the type of a list. */
  public boolean isList() {
    return source.startsWith("List<");
  }

  /** Returns whether this is the type of a map. */
  public boolean isMap() {
    return source.startsWith("Map<");
  }

  /** Returns this without blanks around it. */
  public Code strip() {
    return new Code(source.strip());
  }

  /** Returns this code followed by another. */
  public Code plus(Fragment next) {
    return new Code(source + next);
  }

  /** Returns whether this is the constant. */
  public boolean is(@CompileTimeConstant final String constant) {
    return source.equals(constant);
  }

  @Override
  public int compareTo(Code other) {
    return source.compareTo(other.source);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Code that && source.equals(that.source);
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
