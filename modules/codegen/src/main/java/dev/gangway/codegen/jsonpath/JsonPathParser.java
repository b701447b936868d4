package dev.gangway.codegen.jsonpath;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.gangway.codegen.jsonpath.JsonPath.Segment;
import dev.gangway.codegen.jsonpath.JsonPath.Selector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSONPath: queries, segments and selectors. */
final class JsonPathParser {
  private static final long MOST = (1L << 53) - 1;

  private final JsonPathText text;
  private final Steps steps = new Steps();

  JsonPathParser(String text) {
    this.text = new JsonPathText(text);
  }

  JsonPath parse() {
    text.expect("$");
    JsonPath path = path(segments());
    if (!text.atEnd()) {
      throw text.error("this is not a segment of a path");
    }
    return path;
  }

  /** Returns a query, which takes its steps together with all others of the text. */
  JsonPath path(List<Segment> segments) {
    return new JsonPath(segments, steps);
  }

  Steps steps() {
    return steps;
  }

  /** Reads the segments that follow, up to the first other character. */
  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    while (true) {
      int before = text.position();
      text.skipBlanks();
      if (text.take("..")) {
        segments.add(new Segment(text.next() == '[' ? bracket() : List.of(shorthand()), true));
      } else if (text.take(".")) {
        segments.add(new Segment(List.of(shorthand()), false));
      } else if (text.next() == '[') {
        segments.add(new Segment(bracket(), false));
      } else {
        text.back(before);
        return segments;
      }
    }
  }

  private Selector shorthand() {
    return text.take("*") ? JsonPathSelectors.WILDCARD : new JsonPathSelectors.Name(text.name());
  }

  private List<Selector> bracket() {
    text.expect("[");
    List<Selector> selectors = new ArrayList<>();
    do {
      text.skipBlanks();
      selectors.add(selector());
      text.skipBlanks();
    } while (text.take(","));
    text.expect("]");
    return List.copyOf(selectors);
  }

  private Selector selector() {
    char next = text.next();
    if (next == '\'' || next == '"') {
      return new JsonPathSelectors.Name(text.string());
    }
    if (text.take("*")) {
      return JsonPathSelectors.WILDCARD;
    }
    if (text.take("?")) {
      text.skipBlanks();
      return new JsonPathSelectors.Filter(new JsonPathFilterParser(text, this).test());
    }
    @Nullable Long start = next == ':' ? null : Long.valueOf(integer());
    int before = text.position();
    text.skipBlanks();
    if (!text.take(":")) {
      text.back(before);
      if (start == null) {
        throw text.error("this is not a selector");
      }
      return new JsonPathSelectors.Index(start);
    }
    return slice(start);
  }

  private Selector slice(@Nullable Long start) {
    text.skipBlanks();
    @Nullable Long end = isInteger() ? Long.valueOf(integer()) : null;
    text.skipBlanks();
    long step = 1;
    if (text.take(":")) {
      text.skipBlanks();
      step = isInteger() ? integer() : 1;
    }
    return new JsonPathSelectors.Slice(start, end, step);
  }

  private boolean isInteger() {
    return text.next() == '-' || Character.isDigit(text.next());
  }

  private long integer() {
    String digits = text.match("-?[1-9][0-9]*|0", "this is not a selector");
    long value = digits.length() > 17 ? Long.MAX_VALUE : Long.parseLong(digits);
    if (Math.abs(value) > MOST) {
      throw text.error("the number " + digits + " is too large");
    }
    return value;
  }

  /** Returns a text in quotes as JSON. */
  TextNode literal() {
    return TextNode.valueOf(text.string());
  }
}
