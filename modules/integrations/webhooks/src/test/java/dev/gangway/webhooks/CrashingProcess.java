package dev.gangway.webhooks;

import static dev.gangway.webhooks.Samples.SECRET;

import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.WebhookSignature;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Receives one event, and dies on the way. */
final class CrashingProcess {
  static final int HALTED = 57;

  /** Where the process dies. */
  enum Point {
    /** Nowhere. */
    NEVER,
    /** The event was claimed, and its handler has just begun. */
    ADMITTED,
    /** The handler's effect is written, but not committed. */
    WRITTEN,
    /** Effect and note are committed, but the provider has no response. */
    COMMITTED
  }

  public static void main(String[] arguments) {
    receive(arguments[0], arguments[1], Point.valueOf(arguments[2]), Clock.systemUTC());
  }

  static void createTables(String url) throws SQLException {
    Inbox.jdbc(dataSource(url)).createTables();
    try (Connection connection = dataSource(url).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS effect (event VARCHAR(36))");
    }
  }

  static Receipt<RawJson> receive(String url, String key, Point point, Clock clock) {
    JdbcInbox inbox = Inbox.jdbc(dataSource(url), InboxSettings.defaults().withClock(clock));
    return Webhooks.receiver(Samples.shop(WebhookSignature.hmac("x-signature")))
        .secret(SECRET)
        .inbox(inbox)
        .clock(clock)
        .handler(received -> handle(url, key, point, inbox, received))
        .build()
        .receive(Samples.signed(Samples.event("paid", key, Samples.NOW)));
  }

  private static void handle(
      String url, String key, Point point, JdbcInbox inbox, ReceivedEvent<RawJson> received)
      throws SQLException {
    haltAt(Point.ADMITTED, point);
    try (Connection connection = dataSource(url).getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement effect =
          connection.prepareStatement("INSERT INTO effect (event) VALUES (?)")) {
        effect.setString(1, key);
        effect.executeUpdate();
      }
      if (!inbox.handled(received.claim(), connection)) {
        throw new SQLException("The lease is over.");
      }
      haltAt(Point.WRITTEN, point);
      connection.commit();
      haltAt(Point.COMMITTED, point);
    }
  }

  private static void haltAt(Point here, Point point) {
    if (here == point) {
      Runtime.getRuntime().halt(HALTED);
    }
  }

  static DataSource dataSource(String url) {
    if (url.startsWith("jdbc:h2:")) {
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setUrl(url);
      return h2;
    }
    PGSimpleDataSource postgres = new PGSimpleDataSource();
    postgres.setUrl(url);
    return postgres;
  }

  private CrashingProcess() {}
}
