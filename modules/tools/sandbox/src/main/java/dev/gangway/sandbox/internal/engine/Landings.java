package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.state.Budget;
import java.util.Map;
import java.util.TreeMap;

/** How often operations were carried out, by their keys. Safe for use by many threads. */
public final class Landings {
  private final Budget budget;
  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  /** Creates empty counts. */
  public Landings(Budget budget) {
    this.budget = budget;
  }

  /** Counts an operation that was carried out; the key is empty if there is none. */
  synchronized void count(String provider, String operation, String key) {
    Map<String, Integer> keys =
        counts.computeIfAbsent(provider + "/" + operation, each -> new TreeMap<>());
    if (!keys.containsKey(key)) {
      budget.take(key.length());
    }
    keys.merge(key, 1, Integer::sum);
  }

  /** Returns the counts as JSON. */
  public synchronized ObjectNode json() {
    ObjectNode json = Json.object();
    counts.forEach(
        (operation, keys) -> {
          ObjectNode each = json.putObject(operation);
          each.put("count", keys.values().stream().mapToInt(Integer::intValue).sum());
          ObjectNode byKey = each.putObject("keys");
          keys.forEach(
              (key, count) -> {
                if (!key.isEmpty()) {
                  byKey.put(key, count);
                }
              });
        });
    return json;
  }

  /** Forgets all counts. */
  public synchronized void clear() {
    counts.clear();
  }
}
