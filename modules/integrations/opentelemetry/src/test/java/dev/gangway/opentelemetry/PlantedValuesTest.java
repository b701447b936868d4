package dev.gangway.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.core.CallListener;
import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.AuthenticationApi;
import dev.gangway.kriptomat.api.BalancesApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.NewUser;
import dev.gangway.testkit.ConnectionLoss;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plants a value wherever a call can hold one, and searches all that is exported. */
final class PlantedValuesTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private static final long USER = 760_401_883;

  @AutoClose private final Partner partner = new Partner();
  private CallListener listener;

  /** Not earlier: before each test, the extension forgets the instruments that there are. */
  @BeforeEach
  void listen() {
    listener = OpenTelemetryListener.of(TELEMETRY.getOpenTelemetry());
  }

  @Test
  void nothingThatIsSentOrReceivedIsExported() {
    Kriptomat client = partner.clientWithLogin(listener);
    BuyOrder order =
        BuyOrder.builder().amount(new BigDecimal("760401.89")).pair("planted-pair").build();
    NewUser user =
        NewUser.builder()
            .email("planted@example.com")
            .name("planted-name")
            .surname("planted-surname")
            .phone("planted-phone")
            .build();

    client
        .balances()
        .get(USER, "planted-currency")
        .withHeader("X-Planted", "planted-header")
        .execute();
    for (int status : new int[] {200, 200, 404, 422, 500}) {
      partner
          .server()
          .on(OrdersApi::buy)
          .responds(status, "{\"message\":\"planted-message\",\"data\":\"planted-data\"}")
          .header("X-Request-Id", "planted-request-id");
      catchThrowable(
          client
                  .orders()
                  .buy(USER, order)
                  .withIdempotencyKey("planted-key")
                  .withRetries(RetryPolicy.none())
              ::execute);
    }
    partner
        .server()
        .on(UsersApi::create)
        .fails(422, "planted-message")
        .header("X-Request-Id", "planted-request-id");
    catchThrowable(client.users().create(user)::execute);
    partner.server().on(OrdersApi::buy).losesConnection(ConnectionLoss.AFTER_RECEIVING);
    catchThrowable(client.orders().buy(USER, order).withRetries(RetryPolicy.none())::execute);
    partner.pass(Duration.ofMinutes(10));
    partner.server().on(BalancesApi::get).fails(401);
    partner.server().on(AuthenticationApi::login).fails(403, "planted-refusal");
    catchThrowable(client.balances().get(USER, "planted-currency").executeAsync()::join);

    String exported = TELEMETRY.getSpans() + "\n" + TELEMETRY.getMetrics();
    assertThat(exported)
        .contains(
            "Kriptomat.buyOrder", "Kriptomat.createUser", "Kriptomat.login", "outcome_unknown")
        .contains("currency_code=REDACTED")
        .doesNotContain("planted", "760401");
  }
}
