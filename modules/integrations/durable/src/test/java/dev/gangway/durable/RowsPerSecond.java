package dev.gangway.durable;

import dev.gangway.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Measures the ledger beside bare SQL: {@code make durable-rate}. The bare side inserts a row of
 * the same size, commits, updates it twice in transactions of their own, and makes the same HTTP
 * call.
 */
final class RowsPerSecond {
  private static final int ROWS = 300;

  private final DataSource database;
  private final Provider provider = new Provider();
  private final Shop shop = Shop.at(provider.url());
  private final Durable durable;
  private int round;

  private RowsPerSecond(DataSource database) {
    this.database = database;
    this.durable = CrashingProcess.builder(database, shop).build();
    durable.createTables();
  }

  public static void main(String[] arguments) throws SQLException {
    new RowsPerSecond(Database.h2()).measure("H2");
    if (PostgresServer.isInstalled()) {
      new RowsPerSecond(PostgresServer.dataSource()).measure("PostgreSQL");
    }
    System.exit(0);
  }

  private void measure(String name) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS bare");
      statement.execute("CREATE TABLE bare (id VARCHAR(200) PRIMARY KEY, a TEXT, b VARCHAR(20))");
    }
    double[] durables = new double[3];
    double[] bares = new double[3];
    for (round = 0; round < 3; round++) {
      bares[round] = rate(this::bare);
      durables[round] = rate(this::durable);
    }
    double durable = durables[2];
    double bare = bares[2];
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f rows/s, bare insert and two updates %.0f rows/s, ratio %.2f%n",
        name,
        durable,
        bare,
        durable / bare);
  }

  private interface Work {
    void run() throws SQLException;
  }

  private static double rate(Work work) throws SQLException {
    long begin = System.nanoTime();
    work.run();
    return ROWS * 1e9 / (System.nanoTime() - begin);
  }

  private void durable() throws SQLException {
    for (int i = 0; i < ROWS; i++) {
      String id = round + "-" + i;
      Database.place(database, durable, id, shop.orders().buy(Database.order(id)));
      durable.drive();
    }
  }

  private void bare() throws SQLException {
    for (int i = 0; i < ROWS; i++) {
      String id = round + "-" + i;
      update("INSERT INTO bare (a, b, id) VALUES (?, ?, ?)", "x".repeat(900), "READY", id);
      update("UPDATE bare SET b = ? WHERE id = ?", "SENDING", id);
      shop.orders().buy(Database.order(id)).execute();
      update("UPDATE bare SET a = ?, b = ? WHERE id = ?", "", "LANDED", id);
    }
  }

  private void update(String sql, String... values) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.length; i++) {
          statement.setString(i + 1, values[i]);
        }
        statement.executeUpdate();
      }
      connection.commit();
    }
  }
}
