package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.testkit.ConnectionLoss;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Faults that Kriptomat does not document, and what an application sees of them. */
class FaultsTest {
  @AutoClose final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @AutoClose
  final Kriptomat kriptomat =
      Kriptomat.builder()
          .baseUrl(server.url().toString())
          .session(TokenSource.fixed(AccessToken.of(Secret.of("token"))))
          .timeout(Duration.ofSeconds(1))
          .build();

  <E extends ApiException> E buyFailsWith(Class<E> type) {
    BuyOrder order = BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();
    return catchThrowableOfType(type, () -> kriptomat.orders().buy(6, order).execute());
  }

  @Test
  void fieldErrorsOfARefusedOrderAreRead() {
    server.on(OrdersApi::buy).fails(422).field("amount", "too small");
    assertThat(buyFailsWith(InvalidRequestException.class).fieldErrors()).containsKey("amount");
  }

  @Test
  void orderMayBePlacedAfterAServerError() {
    server.on(OrdersApi::buy).fails(500, "out of order");
    assertThat(buyFailsWith(ServerErrorException.class).outcomeUnknown()).isTrue();
  }

  @Test
  void orderMayBePlacedAfterATimeout() {
    server.on(OrdersApi::buy).delayed(Duration.ofSeconds(20));
    assertThat(buyFailsWith(DeadlineExceededException.class).outcomeUnknown()).isTrue();
  }

  @Test
  void orderIsLookedUpByItsKeyAfterALostConnection() {
    server.on(OrdersApi::buy).losesConnection(ConnectionLoss.AFTER_RECEIVING);
    String key = buyFailsWith(OutcomeUnknownException.class).idempotencyKey();
    assertThat(server.requests(OrdersApi::buy).get(0).idempotencyKey()).isEqualTo(key);
  }

  @Test
  void rateLimitSaysWhenToComeAgain() {
    server.on(OrdersApi::buy).retryAfter(7);
    assertThat(buyFailsWith(RateLimitedException.class).retryAfter()).hasSeconds(7);
  }
}
