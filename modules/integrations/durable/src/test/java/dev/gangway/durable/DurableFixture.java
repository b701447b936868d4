package dev.gangway.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.ApiCall;
import dev.gangway.core.json.RawJson;
import dev.gangway.testkit.MutableClock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shop, its provider and a database. */
abstract class DurableFixture {
  static final Instant START = Instant.parse("2026-05-01T12:00:00Z");
  static final Duration LEASE = Duration.ofMinutes(5);

  final Provider provider = new Provider();
  final Shop shop = Shop.builder().baseUrl(provider.url()).httpClient(identifying()).build();
  final MutableClock clock = MutableClock.at(START);
  final ConcurrentLinkedQueue<String> moves = new ConcurrentLinkedQueue<>();
  final String id = "order-" + UUID.randomUUID();
  DataSource database = Database.h2();
  Durable durable = builder().build();

  /** Responses get the request id that a shop sends, and the sandbox does not. */
  private static OkHttpClient identifying() {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain ->
                chain.proceed(chain.request()).newBuilder().header("X-Request-Id", "r-1").build())
        .build();
  }

  /** Returns a database without the table's rows. */
  abstract DataSource database() throws SQLException;

  @BeforeEach
  void begin() throws SQLException {
    database = database();
    durable = builder().build();
    durable.createTables();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM gangway_call");
    }
  }

  @AfterEach
  void close() {
    shop.close();
    provider.close();
  }

  DurableBuilder builder() {
    return Durable.builder(database)
        .cipher(Database.CIPHER)
        .client("Shop", shop::restore, Shop.codecs())
        .timeout(Duration.ofSeconds(2))
        .lease(LEASE)
        .clock(clock)
        .listener(
            new DurableListener() {
              @Override
              public void moved(String client, String operation, String from, String to) {
                moves.add(from + ">" + to);
              }

              @Override
              public void failed(String client, String operation, Exception failure) {
                moves.add(client + "." + operation + ": " + failure.getMessage());
              }
            });
  }

  ApiCall<RawJson> buy() {
    return shop.orders().buy(Database.order(id));
  }

  Placement place(ApiCall<?> call) throws SQLException {
    return Database.place(database, durable, id, call);
  }

  /** Drives until nothing happens by itself, an hour at a time. */
  Outcome driveToTheEnd() {
    for (int hour = 0; hour < 48 && !durable.outcome(id).isFinal(); hour++) {
      durable.drive();
      clock.advance(Duration.ofHours(1));
    }
    return durable.outcome(id);
  }

  boolean settle(Verdict verdict) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      boolean settled = durable.settle(connection, id, verdict);
      connection.commit();
      return settled;
    }
  }

  void execute(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  String column(String name) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT " + name + " FROM gangway_call WHERE id = '" + id + "'")) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  String row() throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String name : List.of("fingerprint", "sealed_call", "reason", "sealed_value")) {
      all.append(column(name));
    }
    return all.toString();
  }
}
