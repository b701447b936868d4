package dev.gangway.sandbox.internal.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The latest requests: neither header, query nor body of any, and the path as the spec writes it.
 * Safe for use by many threads.
 */
final class RequestLog {
  private static final int MOST_ENTRIES = 200;

  private final Deque<Entry> entries = new ArrayDeque<>();

  /** A request. */
  record Entry(
      Instant time,
      String provider,
      String method,
      String path,
      String operation,
      int status,
      String fault,
      List<String> problems) {}

  synchronized void add(Entry entry) {
    entries.addFirst(entry);
    if (entries.size() > MOST_ENTRIES) {
      entries.removeLast();
    }
  }

  synchronized void clear() {
    entries.clear();
  }

  synchronized ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (Entry each : entries) {
      ObjectNode entry = json.addObject();
      entry.put("time", each.time().toString());
      entry.put("provider", each.provider()).put("method", each.method());
      entry.put("path", each.path()).put("operation", each.operation());
      entry.put("status", each.status()).put("fault", each.fault());
      each.problems().forEach(entry.putArray("problems")::add);
    }
    return json;
  }
}
