package dev.gangway.durable;

import dev.gangway.durable.CallRow.Evidence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements on the table of calls, each in the transaction of its caller. */
final class CallTable {
  private static final String COLUMNS =
      "id, client, operation, idempotency_key, key_lifetime, fingerprint, sealed_call, state,"
          + " attempts, open_outcome, may_repeat, lease, due_at, placed_at, first_sent_at,"
          + " settled_at, status, request_id, reason, sealed_value";

  /** As many drivers can find a row of their own at once. */
  private static final int CANDIDATES = 50;

  private final Connection connection;

  CallTable(Connection connection) {
    this.connection = connection;
  }

  void insert(CallRow row) throws SQLException {
    update(
        "INSERT INTO gangway_call ("
            + COLUMNS
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(20, "?"))
            + ")",
        row.id(),
        row.client(),
        row.operation(),
        row.idempotencyKey(),
        row.keyLifetime() == null ? null : row.keyLifetime().toMillis(),
        row.fingerprint(),
        row.sealedCall(),
        StateColumns.name(row.state()),
        0,
        false,
        false,
        null,
        millis(row.state().due()),
        millis(row.placedAt()),
        null,
        null,
        0,
        "",
        "",
        null);
  }

  /** Returns the row with this id, or null. */
  @Nullable CallRow find(String id) throws SQLException {
    return one("SELECT " + COLUMNS + " FROM gangway_call WHERE id = ?", id);
  }

  /** Returns the row with this id after locking it, or null. */
  @Nullable CallRow lock(String id) throws SQLException {
    return one("SELECT " + COLUMNS + " FROM gangway_call WHERE id = ? FOR UPDATE", id);
  }

  /**
   * Returns the row that has been due longest, after locking it. Rows that others have locked are
   * skipped. Null if there is none.
   */
  @Nullable CallRow lockDue(Instant now, Set<String> clients) throws SQLException {
    if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      return one(
          "SELECT " + COLUMNS + due(clients) + " FETCH FIRST 1 ROWS ONLY FOR UPDATE SKIP LOCKED",
          dueValues(now, clients));
    }
    // Another database, as H2, may lock all rows that it sorts, so that other drivers find none.
    for (String id : dueIds(now, clients)) {
      @Nullable CallRow row =
          one(
              "SELECT "
                  + COLUMNS
                  + " FROM gangway_call WHERE id = ? AND due_at <= ? FOR UPDATE SKIP LOCKED",
              id,
              millis(now));
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  private List<String> dueIds(Instant now, Set<String> clients) throws SQLException {
    return ids(
        "SELECT id" + due(clients) + " FETCH FIRST " + CANDIDATES + " ROWS ONLY",
        dueValues(now, clients));
  }

  private static String due(Set<String> clients) {
    return " FROM gangway_call WHERE due_at <= ? AND client IN ("
        + String.join(", ", Collections.nCopies(clients.size(), "?"))
        + ") ORDER BY due_at";
  }

  private static @Nullable Object[] dueValues(Instant now, Set<String> clients) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(millis(now));
    values.addAll(clients);
    return values.toArray();
  }

  /**
   * Writes a transition, if the row is still in the state that it leaves: same state, attempt and
   * lease.
   */
  boolean move(CallRow row, CallState from, CallState to, Evidence evidence, Instant now)
      throws SQLException {
    boolean settled = to instanceof CallState.Landed || to instanceof CallState.Refused;
    return update(
            "UPDATE gangway_call SET state = ?, attempts = ?, open_outcome = ?, may_repeat = ?,"
                + " lease = ?, due_at = ?, first_sent_at = ?, settled_at = ?, status = ?,"
                + " request_id = ?, reason = ?, sealed_value = ?"
                + (settled ? ", sealed_call = NULL" : "")
                + " WHERE id = ? AND state = ? AND attempts = ? AND COALESCE(lease, '') = ?",
            StateColumns.name(to),
            to.progress().attempts(),
            to.progress().open(),
            StateColumns.mayRepeat(to),
            to.lease(),
            millis(to.due()),
            millis(to.progress().firstSentAt()),
            settled ? millis(now) : null,
            evidence.status(),
            evidence.requestId(),
            evidence.reason(),
            evidence.sealedValue(),
            row.id(),
            StateColumns.name(from),
            from.progress().attempts(),
            Objects.requireNonNullElse(from.lease(), ""))
        == 1;
  }

  /** Returns the ids of the calls that need a person, the oldest first. */
  List<String> attention() throws SQLException {
    return ids("SELECT id FROM gangway_call WHERE state = 'ATTENTION' ORDER BY placed_at, id");
  }

  private List<String> ids(String sql, @Nullable Object... values) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      bind(select, values);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
    }
    return ids;
  }

  Backlog backlog(Instant now) throws SQLException {
    long[] counts = new long[StateColumns.UNSETTLED.size()];
    long oldest = now.toEpochMilli();
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT state, COUNT(*), MIN(placed_at) FROM gangway_call"
                    + " WHERE settled_at IS NULL GROUP BY state");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        counts[StateColumns.UNSETTLED.indexOf(rows.getString(1))] = rows.getLong(2);
        oldest = Math.min(oldest, rows.getLong(3));
      }
    }
    return new Backlog(
        counts[0], counts[1], counts[2], counts[3], Duration.ofMillis(now.toEpochMilli() - oldest));
  }

  int deleteSettledBefore(Instant time) throws SQLException {
    return update("DELETE FROM gangway_call WHERE settled_at < ?", millis(time));
  }

  private @Nullable CallRow one(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      bind(select, values);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? read(row) : null;
      }
    }
  }

  private static CallRow read(ResultSet row) throws SQLException {
    Long lifetime = number(row, "key_lifetime");
    return new CallRow(
        row.getString("id"),
        row.getString("client"),
        row.getString("operation"),
        row.getString("idempotency_key"),
        lifetime == null ? null : Duration.ofMillis(lifetime),
        row.getString("fingerprint"),
        row.getString("sealed_call"),
        StateColumns.read(row),
        Instant.ofEpochMilli(row.getLong("placed_at")),
        time(row, "settled_at"),
        new Evidence(
            row.getInt("status"),
            row.getString("request_id"),
            row.getString("reason"),
            row.getString("sealed_value")));
  }

  static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    Long millis = number(row, column);
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  private static @Nullable Long millis(@Nullable Instant time) {
    return time == null ? null : time.toEpochMilli();
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
}
