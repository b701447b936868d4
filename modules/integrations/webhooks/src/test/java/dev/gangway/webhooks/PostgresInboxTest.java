package dev.gangway.webhooks;

import dev.gangway.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

final class PostgresInboxTest extends InboxContract {

  @BeforeAll
  static void needsPostgres() {
    PostgresServer.assumeInstalled();
  }

  @BeforeEach
  void emptyTables() throws Exception {
    try (Connection connection = PostgresServer.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE gangway_inbox, gangway_inbox_entity");
    }
  }

  @Override
  Inbox inbox(InboxSettings settings) {
    JdbcInbox inbox = Inbox.jdbc(PostgresServer.dataSource(), settings);
    inbox.createTables();
    return inbox;
  }

  @Override
  Inbox another(Inbox inbox) {
    return Inbox.jdbc(PostgresServer.dataSource(), settings());
  }
}
