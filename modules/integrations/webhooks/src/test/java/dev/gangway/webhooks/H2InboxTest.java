package dev.gangway.webhooks;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

final class H2InboxTest extends InboxContract {
  private final JdbcDataSource database = new JdbcDataSource();

  @Override
  Inbox inbox(InboxSettings settings) {
    database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    JdbcInbox inbox = Inbox.jdbc(database, settings);
    inbox.createTables();
    return inbox;
  }

  @Override
  Inbox another(Inbox inbox) {
    return Inbox.jdbc(database, settings());
  }
}
