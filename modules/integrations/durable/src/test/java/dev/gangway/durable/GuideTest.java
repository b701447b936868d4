package dev.gangway.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.core.json.RawJson;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.sandbox.Sandbox;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the guide shows, with a provider that documents no lifetime of its keys. */
final class GuideTest {
  private final DataSource dataSource = Database.h2();
  private final Secret key = Secret.of("0123456789abcdef".repeat(4));

  @AutoClose private final Sandbox sandbox = Sandbox.builder().provider("kriptomat").start();

  @AutoClose
  private final Kriptomat kriptomat =
      Kriptomat.builder()
          .baseUrl(sandbox.url("kriptomat"))
          .session(
              Credentials.builder()
                  .email("partner@example.com")
                  .password(Secret.of("made up"))
                  .securityCode(OneTimeCode.of("123456"))
                  .clientId(5L)
                  .clientSecret(Secret.of("made up"))
                  .build())
          .build();

  private final BuyOrder order =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  private Durable durable() {
    Durable durable =
        Durable.builder(dataSource)
            .cipher(AesGcm.of(key))
            .client("Kriptomat", kriptomat::restore, Kriptomat.codecs())
            .keyLifetime("Kriptomat", Duration.ofHours(24))
            .build();
    durable.createTables();
    return durable;
  }

  private void place(Durable durable) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      // insert the order into your own table
      durable.place(connection, "order-4711", kriptomat.orders().buy(6, order));
      connection.commit();
    }
  }

  @Test
  void placedOrderIsBoughtByTheScheduler() throws Exception {
    Durable durable = durable();
    place(durable);
    ScheduledExecutorService scheduler = new ScheduledThreadPoolExecutor(1);
    scheduler.scheduleWithFixedDelay(durable::drive, 0, 1, TimeUnit.SECONDS);

    Outcome outcome = durable.awaitOutcome("order-4711", Duration.ofSeconds(30));

    scheduler.shutdown();
    assertThat(outcome).isInstanceOf(Outcome.Landed.class);
    Outcome.Landed landed = (Outcome.Landed) outcome;
    TransactionReference bought = landed.value().as(TransactionReference.jsonAdapter());
    assertThat(bought.transactionId()).isPositive();
    assertThat(sandbox.landings("kriptomat", "buyOrder")).isOne();
  }

  @Test
  void keyWhoseLifetimeNobodyKnowsNeedsASetting() {
    Durable unset =
        Durable.builder(dataSource)
            .cipher(AesGcm.of(key))
            .client("Kriptomat", kriptomat::restore, Kriptomat.codecs())
            .build();
    unset.createTables();

    assertThatThrownBy(() -> place(unset))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Kriptomat does not document how long it keeps the idempotency key of"
                + " Kriptomat.buyOrder. Ask its support and set keyLifetime(\"Kriptomat\", …) on the"
                + " builder, or Duration.ZERO to send no call again that may have been carried"
                + " out.");
  }

  @Test
  void callThatNeedsAPersonHasAllThatIsNeeded() throws Exception {
    Durable durable =
        Durable.builder(dataSource)
            .cipher(AesGcm.of(key))
            .client("Kriptomat", kriptomat::restore, Kriptomat.codecs())
            .giveUpAfter(Duration.ofMillis(1))
            .build();
    List<String> tickets = new ArrayList<>();
    Durable placing = durable();
    sandbox.failNext("buyOrder", "lost");
    place(placing);
    placing.drive();

    Outcome outcome = durable.outcome("order-4711");
    while (!outcome.isFinal()) {
      durable.drive();
      outcome = durable.outcome("order-4711");
    }

    if (outcome instanceof Outcome.Attention attention) {
      OpenCall call = attention.call();
      tickets.add(call.id() + ": " + attention.reason() + " Key: " + call.idempotencyKey());
    }
    assertThat(tickets).hasSize(1);
    settle(durable);
    assertThat(durable.outcome("order-4711")).isInstanceOf(Outcome.Landed.class);
  }

  private void settle(Durable durable) throws SQLException {
    RawJson found = RawJson.of("{\"transaction_id\":17}");
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      durable.settle(connection, "order-4711", new Verdict.Landed(found));
      connection.commit();
    }
  }
}
