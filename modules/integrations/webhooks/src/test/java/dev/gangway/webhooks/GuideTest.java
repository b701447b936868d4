package dev.gangway.webhooks;

import static dev.gangway.webhooks.Samples.NOW;
import static dev.gangway.webhooks.Samples.SECRET;
import static dev.gangway.webhooks.Samples.event;
import static dev.gangway.webhooks.Samples.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.WebhookSignature;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What the guide shows of a handler with its own transaction. */
final class GuideTest {
  private int credited;

  @Test
  void handlerMayNoteTheEventInItsOwnTransaction() throws Exception {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    WebhookReceiver<RawJson> receiver = receiver(h2);
    WebhookRequest paid = signed(event("paid", "17", NOW));

    assertThat(receiver.receive(paid)).isInstanceOf(Receipt.Handled.class);
    assertThat(receiver.receive(paid)).isInstanceOf(Receipt.Duplicate.class);
    assertThat(credited).isEqualTo(1);
  }

  private WebhookReceiver<RawJson> receiver(DataSource dataSource) {
    JdbcInbox inbox = Inbox.jdbc(dataSource);
    inbox.createTables();
    return Webhooks.receiver(Samples.shop(WebhookSignature.hmac("x-signature")))
        .secret(SECRET)
        .inbox(inbox)
        .handler(received -> handle(dataSource, inbox, received))
        .build();
  }

  private void handle(DataSource dataSource, JdbcInbox inbox, ReceivedEvent<RawJson> received)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      creditAccount(connection, received.event());
      if (!inbox.handled(received.claim(), connection)) {
        throw new IllegalStateException("The lease is over: somebody else handles the event.");
      }
      connection.commit();
    }
  }

  private void creditAccount(Connection connection, RawJson event) {
    credited++;
  }
}
