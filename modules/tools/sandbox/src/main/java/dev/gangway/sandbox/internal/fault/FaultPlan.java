package dev.gangway.sandbox.internal.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The faults that are planned, in their order. Safe for use by many threads. */
public final class FaultPlan {
  private static final int MOST_ENTRIES = 1_000;

  private final List<Entry> entries = new ArrayList<>();
  private final Random random;

  /** A fault of the plan; without a rate it happens the given number of times. */
  private static final class Entry {
    private final String operation;
    private final Fault fault;
    private final double rate;
    private int skip;
    private int times;

    Entry(JsonNode json) {
      this.operation = json.path("operation").asText("*");
      this.fault = Fault.parse(json.path("fault").asText());
      this.rate = json.path("rate").asDouble(1);
      this.skip = json.path("skip").asInt(0);
      this.times = json.path("times").asInt(json.has("rate") ? Integer.MAX_VALUE : 1);
      if (!(rate >= 0 && rate <= 1) || skip < 0 || times < 1) {
        throw new IllegalArgumentException(
            "A rate is from 0 to 1, skip at least 0, and times at least 1.");
      }
    }

    boolean matches(String provider, String id) {
      return operation.equals("*")
          || operation.equals(id)
          || operation.equals(provider + "/" + id)
          || operation.equals(provider + "/*");
    }

    ObjectNode json() {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("operation", operation).put("fault", fault.toString()).put("skip", skip);
      json.put("rate", rate);
      return times == Integer.MAX_VALUE ? json : json.put("times", times);
    }
  }

  /** Creates an empty plan. */
  public FaultPlan(@Nullable Long seed) {
    this.random = seed == null ? new Random() : new Random(seed);
  }

  /**
   * Adds faults.
   *
   * @throws IllegalArgumentException if one cannot be read; then none is added
   */
  public synchronized void add(JsonNode faults) {
    List<Entry> added = new ArrayList<>();
    faults.forEach(each -> added.add(new Entry(each)));
    if (entries.size() + added.size() > MOST_ENTRIES) {
      throw new IllegalArgumentException("A plan has at most " + MOST_ENTRIES + " faults.");
    }
    entries.addAll(added);
  }

  /** Forgets all faults. */
  public synchronized void clear() {
    entries.clear();
  }

  /** Returns the fault of a call, or null if nothing goes wrong. */
  public synchronized @Nullable Fault next(String provider, String operation) {
    entries.removeIf(each -> each.times == 0);
    for (Entry entry : entries) {
      if (!entry.matches(provider, operation)) {
        continue;
      }
      if (entry.skip > 0) {
        entry.skip--;
        continue;
      }
      if (entry.rate < 1 && random.nextDouble() >= entry.rate) {
        continue;
      }
      if (entry.times != Integer.MAX_VALUE) {
        entry.times--;
      }
      return entry.fault;
    }
    return null;
  }

  /** Returns the faults as JSON. */
  public synchronized ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    entries.stream().filter(each -> each.times > 0).forEach(each -> json.add(each.json()));
    return json;
  }
}
