package dev.gangway.webhooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * An inbox in a database, shared by any number of processes. It needs nothing but standard SQL;
 * tested on PostgreSQL and H2. Each method takes one connection and gives it back.
 */
public final class JdbcInbox implements Inbox {
  /** A row that somebody else has just inserted is found the next time. */
  private static final int ATTEMPTS = 5;

  private static final Duration BETWEEN_PURGES = Duration.ofHours(1);

  private final DataSource dataSource;
  private final InboxSettings settings;
  private final AtomicReference<Instant> nextPurge = new AtomicReference<>(Instant.MIN);

  JdbcInbox(DataSource dataSource, InboxSettings settings) {
    this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  /** Returns the statements that make the two tables, for a migration of your own. */
  public static List<String> schema() {
    try (InputStream sql = JdbcInbox.class.getResourceAsStream("inbox.sql")) {
      String statements =
          new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(statements.split(";"))
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The resource inbox.sql cannot be read.", e);
    }
  }

  /** Makes the two tables if they are not there. */
  public void createTables() {
    inTransaction(
        connection -> {
          for (String statement : schema()) {
            try (Statement create = connection.createStatement()) {
              create.execute(statement);
            }
          }
          return true;
        });
  }

  @Override
  public Admission admit(InboxEntry entry) {
    Instant now = settings.now();
    purge(now);
    return inTransaction(
        connection ->
            new InboxTransaction(connection, entry).admit(now, now.plus(settings.lease())));
  }

  @Override
  public boolean handled(Claim claim) {
    return inTransaction(connection -> handled(claim, connection));
  }

  /**
   * Notes that an event was handled, in a transaction of the handler's own. Everything that the
   * handler writes and this note are then committed together, or not at all, so that the event has
   * its effect exactly once even if the process dies.
   *
   * @return whether the claim was still valid; if not, roll back
   */
  public boolean handled(Claim claim, Connection connection) throws SQLException {
    return new InboxTransaction(connection, claim.entry()).handled(claim.token(), settings.now());
  }

  @Override
  public void failed(Claim claim) {
    inTransaction(
        connection -> new InboxTransaction(connection, claim.entry()).failed(claim.token()));
  }

  private void purge(Instant now) {
    Instant next = nextPurge.get();
    if (!now.isBefore(next) && nextPurge.compareAndSet(next, now.plus(BETWEEN_PURGES))) {
      Instant before = now.minus(settings.retention());
      inTransaction(connection -> InboxTransaction.purge(connection, before, now));
    }
  }

  private interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  private <T> T inTransaction(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = dataSource.getConnection()) {
        return inTransaction(connection, work);
      } catch (SQLException e) {
        if (attempt == ATTEMPTS || !passes(e)) {
          throw new InboxException("The inbox cannot be read or written: " + e.getMessage(), e);
        }
      }
    }
  }

  private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      T result = work.in(connection);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  /** Somebody else inserted the same row (23), or the database ended a conflict (40). */
  private static boolean passes(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("23") || state.startsWith("40");
  }
}
