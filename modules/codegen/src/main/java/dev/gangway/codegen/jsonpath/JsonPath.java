package dev.gangway.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSONPath query as RFC 9535 defines it. The RFC's compliance suite holds it to the standard,
 * which no Java library passes.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class JsonPath {
  private static final int MOST_MATCHES = 1_000_000;

  private final List<Segment> segments;
  private final Steps steps;

  /**
   * @param segments what is followed from the root, one after the other
   * @param steps what all queries of a text take together
   */
  JsonPath(List<Segment> segments, Steps steps) {
    this.segments = segments;
    this.steps = steps;
  }

  /**
   * A value that a query selects.
   *
   * @param parent what it is in; null for the root
   * @param key its name, or its position in an array
   */
  public record Match(JsonNode value, @Nullable Match parent, String key) {

    /** Returns the place as a JSON pointer. */
    public String pointer() {
      return parent == null
          ? ""
          : parent.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the array that it is an element of, or null. */
    public @Nullable ArrayNode array() {
      return parent != null && parent.value() instanceof ArrayNode array ? array : null;
    }

    /** Puts another value in its place. The root stays. */
    public void replace(JsonNode other) {
      ArrayNode array = array();
      if (array != null) {
        array.set(Integer.parseInt(key), other);
      } else if (parent != null && parent.value() instanceof ObjectNode object) {
        object.set(key, other);
      }
    }

    /** Takes it out of what it is in. The root stays. */
    public void remove() {
      ArrayNode array = array();
      if (array != null) {
        array.remove(Integer.parseInt(key));
      } else if (parent != null && parent.value() instanceof ObjectNode object) {
        object.remove(key);
      }
    }
  }

  /** Selects among the children of a value. */
  interface Selector {
    /** Hands what it selects of a value to the consumer. */
    void select(JsonNode root, Match from, Consumer<Match> found);
  }

  /**
   * A step of a query.
   *
   * @param descends whether it is taken from the value's descendants as well
   */
  record Segment(List<Selector> selectors, boolean descends) {

    private void follow(JsonNode root, Match from, Steps steps, Consumer<Match> found) {
      steps.takeValue();
      selectors.forEach(selector -> selector.select(root, from, found));
      if (descends) {
        children(from, child -> follow(root, child, steps, found));
      }
    }
  }

  /**
   * Reads a query.
   *
   * @throws JsonPathException when it does not follow the RFC
   */
  public static JsonPath parse(String text) {
    try {
      return new JsonPathParser(text).parse();
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /**
   * Returns what the query selects of a document, in its order.
   *
   * @throws JsonPathException when that takes too much
   */
  public List<Match> select(JsonNode root) {
    steps.begin();
    try {
      return select(root, root);
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  private static JsonPathException tooDeep() {
    return new JsonPathException(0, "it, or what it looks at, is nested too deep");
  }

  List<Segment> segments() {
    return segments;
  }

  List<Match> select(JsonNode root, JsonNode from) {
    List<Match> matches = List.of(new Match(from, null, ""));
    for (Segment segment : segments) {
      List<Match> next = new ArrayList<>();
      matches.forEach(each -> segment.follow(root, each, steps, found -> add(found, next)));
      matches = next;
    }
    return matches;
  }

  private void add(Match found, List<Match> matches) {
    steps.takeValue();
    if (matches.size() == MOST_MATCHES) {
      throw new JsonPathException(0, "it selects more than " + MOST_MATCHES + " values");
    }
    matches.add(found);
  }

  static void children(Match parent, Consumer<Match> found) {
    if (parent.value() instanceof ObjectNode object) {
      object
          .properties()
          .forEach(each -> found.accept(new Match(each.getValue(), parent, each.getKey())));
    } else if (parent.value() instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        found.accept(new Match(array.get(i), parent, Integer.toString(i)));
      }
    }
  }
}
