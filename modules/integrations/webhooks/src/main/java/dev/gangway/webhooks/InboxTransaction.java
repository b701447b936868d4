package dev.gangway.webhooks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one transaction about one event. The entity's row is always locked before the
 * event's, so that no two transactions wait for each other.
 */
final class InboxTransaction {
  private static final String OF_EVENT = " WHERE source = ? AND event_key IN (?, ?)";
  private static final String OF_ENTITY = " WHERE source = ? AND entity = ?";

  private record Event(boolean handled, @Nullable Long claimedUntil) {}

  private record Entity(@Nullable Long newest, @Nullable Long claimedUntil) {}

  private final Connection connection;
  private final InboxEntry entry;

  InboxTransaction(Connection connection, InboxEntry entry) {
    this.connection = connection;
    this.entry = entry;
  }

  Admission admit(Instant now, Instant until) throws SQLException {
    @Nullable Entity entity = entry.ordered() ? entity(now) : null;
    Map<String, Event> events = events();
    if (events.values().stream().anyMatch(Event::handled)) {
      close(events, now);
      return new Admission.Duplicate();
    }
    if (events.values().stream().anyMatch(event -> isLive(event.claimedUntil(), now))) {
      return new Admission.Busy();
    }
    if (entity != null && entity.newest() != null && entity.newest() > time()) {
      close(events, now);
      return new Admission.Stale();
    }
    if (entity != null && isLive(entity.claimedUntil(), now)) {
      return new Admission.Busy();
    }
    String token = UUID.randomUUID().toString();
    claim(events, token, micros(until));
    return new Admission.Fresh(new Claim(entry, token));
  }

  /** Keeps what was signed from ever being handled; the twin may have been made up. */
  private void close(Map<String, Event> events, Instant now) throws SQLException {
    @Nullable Event event = events.get(entry.key());
    if (event == null || !event.handled()) {
      update(
          event == null
              ? "INSERT INTO gangway_inbox (handled_at, source, event_key) VALUES (?, ?, ?)"
              : "UPDATE gangway_inbox SET handled_at = ?, claim_token = NULL"
                  + " WHERE source = ? AND event_key = ?",
          micros(now),
          entry.source(),
          entry.key());
    }
  }

  private void claim(Map<String, Event> events, String token, long until) throws SQLException {
    if (entry.ordered()) {
      update(
          "UPDATE gangway_inbox_entity SET claim_token = ?, claimed_until = ?" + OF_ENTITY,
          token,
          until,
          entry.source(),
          entry.entity());
    }
    for (String key : entry.keys()) {
      update(
          events.containsKey(key)
              ? "UPDATE gangway_inbox SET claim_token = ?, claimed_until = ?"
                  + " WHERE source = ? AND event_key = ?"
              : "INSERT INTO gangway_inbox (claim_token, claimed_until, source, event_key)"
                  + " VALUES (?, ?, ?, ?)",
          token,
          until,
          entry.source(),
          key);
    }
  }

  boolean handled(String token, Instant now) throws SQLException {
    if (entry.ordered()) {
      update(
          "UPDATE gangway_inbox_entity SET newest = ?, touched_at = ?"
              + OF_ENTITY
              + " AND (newest IS NULL OR newest < ?)"
              + " AND EXISTS (SELECT 1 FROM gangway_inbox e WHERE e.source = ?"
              + " AND e.event_key = ? AND e.claim_token = ?)",
          time(),
          micros(now),
          entry.source(),
          entry.entity(),
          time(),
          entry.source(),
          entry.key(),
          token);
      release(token);
    }
    return update(
            "UPDATE gangway_inbox SET handled_at = ?, claim_token = NULL"
                + OF_EVENT
                + " AND claim_token = ?",
            micros(now),
            entry.source(),
            entry.key(),
            second(),
            token)
        > 0;
  }

  boolean failed(String token) throws SQLException {
    if (entry.ordered()) {
      release(token);
    }
    return update(
            "DELETE FROM gangway_inbox" + OF_EVENT + " AND claim_token = ?",
            entry.source(),
            entry.key(),
            second(),
            token)
        > 0;
  }

  static boolean purge(Connection connection, Instant before, Instant now) throws SQLException {
    try (PreparedStatement events =
            connection.prepareStatement(
                "DELETE FROM gangway_inbox WHERE handled_at < ?"
                    + " OR (handled_at IS NULL AND claimed_until < ?)");
        PreparedStatement entities =
            connection.prepareStatement(
                "DELETE FROM gangway_inbox_entity WHERE touched_at < ?"
                    + " AND (claimed_until IS NULL OR claimed_until < ?)")) {
      events.setLong(1, micros(before));
      events.setLong(2, micros(before));
      entities.setLong(1, micros(before));
      entities.setLong(2, micros(now));
      entities.executeUpdate();
      return events.executeUpdate() > 0;
    }
  }

  private void release(String token) throws SQLException {
    update(
        "UPDATE gangway_inbox_entity SET claim_token = NULL, claimed_until = NULL"
            + OF_ENTITY
            + " AND claim_token = ?",
        entry.source(),
        entry.entity(),
        token);
  }

  /** Locks the entity's row, which is made if it is not there. */
  private @Nullable Entity entity(Instant now) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT newest, claimed_until FROM gangway_inbox_entity" + OF_ENTITY + " FOR UPDATE")) {
      bind(select, entry.source(), entry.entity());
      try (ResultSet row = select.executeQuery()) {
        if (row.next()) {
          return new Entity(number(row, 1), number(row, 2));
        }
      }
    }
    update(
        "INSERT INTO gangway_inbox_entity (source, entity, touched_at) VALUES (?, ?, ?)",
        entry.source(),
        entry.entity(),
        micros(now));
    return null;
  }

  /** Locks the rows of the event, those that there are. */
  private Map<String, Event> events() throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT event_key, handled_at, claimed_until FROM gangway_inbox"
                + OF_EVENT
                + " ORDER BY event_key FOR UPDATE")) {
      bind(select, entry.source(), entry.key(), second());
      Map<String, Event> events = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          events.put(row.getString(1), new Event(number(row, 2) != null, number(row, 3)));
        }
      }
      return events;
    }
  }

  private String second() {
    @Nullable String twin = entry.twin();
    return twin == null ? entry.key() : twin;
  }

  private int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  private static boolean isLive(@Nullable Long until, Instant now) {
    return until != null && until > micros(now);
  }

  private long time() {
    return micros(Objects.requireNonNull(entry.time()));
  }

  /** Microseconds since 1970. A time beyond their range is taken as the end of the range. */
  private static long micros(Instant time) {
    try {
      return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    } catch (ArithmeticException tooFar) {
      return time.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }
}
