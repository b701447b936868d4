package dev.gangway.durable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a state stands in the columns of the table. */
final class StateColumns {
  static final List<String> UNSETTLED = List.of("READY", "SENDING", "UNKNOWN", "ATTENTION");

  static String name(CallState state) {
    if (state instanceof CallState.Ready) {
      return "READY";
    } else if (state instanceof CallState.Sending) {
      return "SENDING";
    } else if (state instanceof CallState.Unknown) {
      return "UNKNOWN";
    } else if (state instanceof CallState.Attention) {
      return "ATTENTION";
    }
    return state instanceof CallState.Landed ? "LANDED" : "REFUSED";
  }

  static boolean mayRepeat(CallState state) {
    return state instanceof CallState.Unknown unknown && unknown.mayRepeat();
  }

  static CallState read(ResultSet row) throws SQLException {
    @Nullable Instant firstSentAt = CallTable.time(row, "first_sent_at");
    Progress progress =
        new Progress(row.getInt("attempts"), firstSentAt, row.getBoolean("open_outcome"));
    String state = row.getString("state");
    return switch (state) {
      case "READY" -> new CallState.Ready(progress, due(row));
      case "SENDING" -> sending(row, progress);
      case "UNKNOWN" ->
          new CallState.Unknown(
              progress, row.getBoolean("may_repeat"), row.getString("lease"), due(row));
      case "ATTENTION" -> new CallState.Attention(progress);
      case "LANDED" -> new CallState.Landed(progress);
      case "REFUSED" -> new CallState.Refused(progress);
      default ->
          throw new SQLException(
              "gangway_call has a row in the state "
                  + state
                  + ", which this version does not know. Use the version that wrote it.");
    };
  }

  private static CallState.Sending sending(ResultSet row, Progress progress) throws SQLException {
    Instant sentAt = Objects.requireNonNull(progress.firstSentAt());
    Progress before = new Progress(progress.attempts() - 1, sentAt, progress.open());
    return new CallState.Sending(before, sentAt, row.getString("lease"), due(row));
  }

  private static Instant due(ResultSet row) throws SQLException {
    return Objects.requireNonNull(CallTable.time(row, "due_at"));
  }

  private StateColumns() {}
}
