package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiCall;
import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.CallContext;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallSnapshot;
import dev.gangway.core.ObservedCall;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.TransactionReference;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What the guide to calls shows of values and calls as data, and of headers. */
class StoreCallsTest {
  private static final BuyOrder ORDER =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  private static Kriptomat.Builder builder(SpecServer server) {
    return Kriptomat.builder()
        .server(Documented.server(server))
        .session(TokenSource.fixed(AccessToken.of(Secret.of("token"))));
  }

  @Test
  void valueIsStoredReadAndChanged() {
    BuyOrder order = ORDER;

    String stored = order.toJson();
    BuyOrder read = BuyOrder.fromJson(stored);
    BuyOrder larger = read.toBuilder().amount(new BigDecimal("500.00")).build();

    assertThat(read).isEqualTo(order);
    assertThat(larger.pair()).isEqualTo("btceur");
  }

  @Test
  void callIsRestoredWithItsKey() {
    try (SpecServer server = SpecServer.start(Documented.spec(Kriptomat.class));
        Kriptomat kriptomat = builder(server).build()) {
      ApiCall<TransactionReference> buy = kriptomat.orders().buy(6, ORDER);
      String stored = buy.snapshot().toJson();

      ApiCall<?> restored = kriptomat.restore(CallSnapshot.fromJson(stored));

      assertThat(restored.idempotencyKey()).isEqualTo(buy.idempotencyKey());
      assertThat(restored.execute()).isEqualTo(buy.execute());
    }
  }

  /** Sends the id of the caller's request with each attempt. */
  private static final class CorrelationId implements CallListener {
    private static final CallContext.Key<String> ID =
        CallContext.Key.of("correlation id", String.class);

    private final ThreadLocal<String> current;

    CorrelationId(ThreadLocal<String> current) {
      this.current = current;
    }

    @Override
    public void callStarted(ObservedCall call) {
      call.context().put(ID, current.get());
    }

    @Override
    public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
      headers.set("X-Correlation-Id", String.valueOf(call.context().get(ID)));
    }
  }

  @Test
  void correlationIdOfTheCallersThreadLeavesWithAnAsyncCall() {
    ThreadLocal<String> current = new ThreadLocal<>();
    current.set("c-17");
    try (SpecServer server = SpecServer.start(Documented.spec(Kriptomat.class));
        Kriptomat kriptomat = builder(server).listener(new CorrelationId(current)).build()) {
      kriptomat.users().get(6).executeAsync().join();

      assertThat(server.takeRequest().headers().get("X-Correlation-Id")).isEqualTo("c-17");
    }
  }
}
