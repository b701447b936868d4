package dev.gangway.durable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions of this module's own, each on a connection of its own. */
final class Transactions {
  private static final int ATTEMPTS = 5;

  private final DataSource dataSource;

  Transactions(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  interface Work<T extends @Nullable Object> {
    T in(Connection connection) throws SQLException;
  }

  /** Runs work in a transaction, again if the database ended it in a conflict with another. */
  <T extends @Nullable Object> T run(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try (Connection connection = dataSource.getConnection()) {
        return run(connection, work);
      } catch (SQLException e) {
        if (attempt == ATTEMPTS || !isConflict(e)) {
          throw failure(e);
        }
      }
    }
  }

  static DurableException failure(SQLException e) {
    return new DurableException(
        "The table gangway_call cannot be read or written: "
            + e.getMessage()
            + ". Check the database and the schema of Durable.schema().",
        e);
  }

  private static <T extends @Nullable Object> T run(Connection connection, Work<T> work)
      throws SQLException {
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

  private static boolean isConflict(SQLException e) {
    return hasState(e, state -> state.startsWith("40")) || e.getErrorCode() == 50200;
  }

  static boolean isDuplicate(SQLException e) {
    return hasState(e, state -> state.startsWith("23"));
  }

  private static boolean hasState(SQLException e, Predicate<String> test) {
    return e.getSQLState() != null && test.test(e.getSQLState());
  }
}
