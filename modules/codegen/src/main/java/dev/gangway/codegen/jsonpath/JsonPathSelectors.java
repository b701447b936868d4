package dev.gangway.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.codegen.jsonpath.JsonPath.Match;
import dev.gangway.codegen.jsonpath.JsonPath.Selector;
import dev.gangway.codegen.jsonpath.JsonPathFilters.Test;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The selectors of JSONPath. */
final class JsonPathSelectors {
  /** Selects all children. */
  static final Selector WILDCARD = (root, from, found) -> JsonPath.children(from, found);

  /** Selects the property of this name. */
  record Name(String name) implements Selector {
    @Override
    public void select(JsonNode root, Match from, Consumer<Match> found) {
      JsonNode value = from.value() instanceof ObjectNode object ? object.get(name) : null;
      if (value != null) {
        found.accept(new Match(value, from, name));
      }
    }
  }

  /** Selects the element at this position, counted from the end if it is negative. */
  record Index(long index) implements Selector {
    @Override
    public void select(JsonNode root, Match from, Consumer<Match> found) {
      if (from.value() instanceof ArrayNode array) {
        long position = index < 0 ? array.size() + index : index;
        if (position >= 0 && position < array.size()) {
          found.accept(new Match(array.get((int) position), from, Long.toString(position)));
        }
      }
    }
  }

  /** Selects elements from a position up to another, each so many after the last. */
  record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {
    @Override
    public void select(JsonNode root, Match from, Consumer<Match> found) {
      if (!(from.value() instanceof ArrayNode array) || step == 0) {
        return;
      }
      int size = array.size();
      long first = bound(start == null ? (step > 0 ? 0 : size - 1L) : from(start, size), size);
      long last = bound(end == null ? (step > 0 ? size : -1L) : from(end, size), size);
      for (long i = first; step > 0 ? i < last : i > last; i += step) {
        found.accept(new Match(array.get((int) i), from, Long.toString(i)));
      }
    }

    private static long from(long position, int size) {
      return position < 0 ? size + position : position;
    }

    private long bound(long position, int size) {
      return step > 0
          ? Math.min(Math.max(position, 0), size)
          : Math.min(Math.max(position, -1), size - 1L);
    }
  }

  /** Selects the children that pass a test. */
  record Filter(Test test) implements Selector {
    @Override
    public void select(JsonNode root, Match from, Consumer<Match> found) {
      JsonPath.children(
          from,
          child -> {
            if (test.passes(root, child.value())) {
              found.accept(child);
            }
          });
    }
  }

  private JsonPathSelectors() {}
}
