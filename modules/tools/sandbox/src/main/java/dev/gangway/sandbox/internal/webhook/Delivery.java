package dev.gangway.sandbox.internal.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.testkit.RetrySchedule;
import dev.gangway.testkit.WebhookSender;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event on its way to one receiver. Safe for use by many threads. */
final class Delivery {
  private static final int RECEIVED = 200;

  private final String id;
  private final String provider;
  private final String event;
  private final String body;
  private final WebhookSender sender;
  private final List<Duration> pauses;
  private final List<Integer> statuses = new ArrayList<>();

  Delivery(
      String id,
      String provider,
      String event,
      String body,
      WebhookSender sender,
      RetrySchedule schedule) {
    this.id = id;
    this.provider = provider;
    this.event = event;
    this.body = body;
    this.sender = sender;
    this.pauses = schedule.pauses();
  }

  /** Sends it once; returns the pause before the next attempt, or null if there is none. */
  @Nullable Duration attempt() {
    int status;
    try {
      status = sender.send(sender.delivery(id, body));
    } catch (IOException | RuntimeException e) {
      // A receiver without keys for a provider that seals its events shows as 0, too.
      status = 0;
    }
    synchronized (this) {
      statuses.add(status);
      boolean goesOn = status != RECEIVED && statuses.size() <= pauses.size();
      return goesOn ? pauses.get(statuses.size() - 1) : null;
    }
  }

  synchronized ObjectNode json() {
    ObjectNode json = Json.object();
    json.put("id", id).put("provider", provider).put("event", event);
    statuses.forEach(json.putArray("statuses")::add);
    return json;
  }
}
