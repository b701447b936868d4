package dev.gangway.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Takes out of JSON what does not matter. */
final class Shrinking {
  /** Without them a value would be another, or could rightly be shown. */
  private static final Set<String> KEPT = Set.of("format", "x-sensitive");

  private int triesLeft;

  Shrinking(int tries) {
    this.triesLeft = tries;
  }

  /** Returns the smallest value found that still passes, by removing one property after another. */
  JsonNode shrink(JsonNode value, Predicate<JsonNode> stillFails) {
    JsonNode smallest = value;
    for (int i = 0; i < places(smallest).size() && triesLeft > 0; ) {
      JsonNode smaller = smallest.deepCopy();
      places(smaller).get(i).run();
      triesLeft--;
      if (stillFails.test(smaller)) {
        smallest = smaller;
      } else {
        i++;
      }
    }
    return smallest;
  }

  /** Returns what removes each property and element, the large ones before their parts. */
  private static List<Runnable> places(JsonNode value) {
    List<Runnable> places = new ArrayList<>();
    collect(value, places);
    return places;
  }

  private static void collect(JsonNode value, List<Runnable> places) {
    if (value instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!KEPT.contains(name)) {
                  places.add(() -> object.remove(name));
                }
                collect(object.get(name), places);
              });
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        places.add(() -> array.remove(index));
        collect(array.get(i), places);
      }
    }
  }
}
