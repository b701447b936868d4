package dev.gangway.durable;

import dev.gangway.core.ApiCall;
import dev.gangway.core.CallSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a call must have to be placed. */
final class Requirements {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  static void check(String id, int maxId, CallSnapshot snapshot) {
    if (id.isBlank() || id.length() > maxId) {
      throw new IllegalArgumentException(
          "The id of a durable call has 1 to "
              + maxId
              + " characters, but this one has "
              + id.length()
              + ", or only spaces. Use the id of the order.");
    }
    if (READING.contains(snapshot.method())) {
      throw new IllegalArgumentException(
          name(snapshot)
              + " only reads, so it does not need to survive the process. Execute the call when"
              + " its value is needed.");
    }
  }

  static void transaction(Connection connection) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new IllegalStateException(
          "The connection commits each statement by itself, so the call would be placed even if"
              + " the order is not. Begin a transaction with setAutoCommit(false).");
    }
  }

  static @Nullable Duration keyLifetime(
      DurableSettings settings, ApiCall<?> call, CallSnapshot snapshot) {
    if (snapshot.idempotencyKey() == null) {
      return null;
    }
    @Nullable Duration set = settings.keyLifetime(snapshot.client(), snapshot.operation());
    @Nullable Duration lifetime = set == null ? call.idempotencyKeyLifetime() : set;
    if (lifetime == null) {
      throw new IllegalStateException(
          snapshot.client()
              + " does not document how long it keeps the idempotency key of "
              + name(snapshot)
              + ". Ask its support and set keyLifetime(\""
              + snapshot.client()
              + "\", …) on the builder, or Duration.ZERO to send no call again that may have been"
              + " carried out.");
    }
    return lifetime;
  }

  private static String name(CallSnapshot snapshot) {
    return snapshot.client() + "." + snapshot.operation();
  }

  private Requirements() {}
}
