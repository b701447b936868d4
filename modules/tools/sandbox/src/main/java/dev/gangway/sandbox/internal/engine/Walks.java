package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.sandbox.internal.spec.Walk;
import dev.gangway.sandbox.internal.state.Account;
import dev.gangway.sandbox.internal.state.Entity;
import dev.gangway.sandbox.internal.state.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Lets the fields with final values walk to one of them. */
final class Walks {
  private final Timeline timeline;
  private final Clock clock;
  private final Duration step;
  private final Changes changes;

  /** A listener for the values that fields take. */
  interface Changes {
    /** The field of an object has this value now; called under the account's lock. */
    void changed(Account account, Entity entity, String field, String value);
  }

  Walks(Timeline timeline, Clock clock, Duration step, Changes changes) {
    this.timeline = timeline;
    this.clock = clock;
    this.step = step;
    this.changes = changes;
  }

  /** Starts the walks of a new object, and chooses their ends by what was sent. */
  void start(Account account, Entity entity, JsonNode sent) {
    for (Map.Entry<String, Walk> each : account.provider().walks(entity.template()).entrySet()) {
      String field = each.getKey();
      Walk walk = each.getValue();
      entity.chooseEnd(field, walk.chosen(sent));
      String value = entity.field(field).asText();
      if (!walk.path().contains(value) && !walk.ends().contains(value)) {
        if (walk.path().isEmpty()) {
          continue;
        }
        value = walk.path().get(0);
      }
      enter(account, entity, field, value);
    }
  }

  /** Sets a field, and lets it walk on from there. */
  void enter(Account account, Entity entity, String field, String value) {
    enter(account, entity, field, value, clock.instant());
  }

  private void enter(Account account, Entity entity, String field, String value, Instant since) {
    entity.fields().put(field, value);
    Walk walk = account.provider().walks(entity.template()).get(field);
    changes.changed(account, entity, field, value);
    if (walk == null) {
      return;
    }
    if (walk.ends().contains(value)) {
      entity.settled(value.equals(walk.ends().get(0)));
      return;
    }
    String next = walk.after(value, entity.end(field, walk.end()));
    if (next != null) {
      Duration every = walk.every();
      Instant due = since.plus(every == null ? step : every);
      timeline.at(due, () -> move(account, entity, field, new Move(value, next, due)));
    }
  }

  private record Move(String from, String to, Instant at) {}

  private void move(Account account, Entity entity, String field, Move move) {
    synchronized (account) {
      boolean present = account.find(entity.path(), entity.template()) == entity;
      if (present && entity.field(field).asText().equals(move.from())) {
        enter(account, entity, field, move.to(), move.at());
      }
    }
  }
}
