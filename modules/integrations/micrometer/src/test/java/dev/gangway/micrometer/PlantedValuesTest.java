package dev.gangway.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.AuthenticationApi;
import dev.gangway.kriptomat.api.BalancesApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.NewUser;
import dev.gangway.testkit.ConnectionLoss;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Plants a value wherever a call can hold one, and searches all that handlers see. */
final class PlantedValuesTest {
  private static final long USER = 760_401_883;

  @AutoClose private final Partner partner = new Partner();
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final StringWriter seen = new StringWriter();

  /** Prints each observation with the stack trace of its error. */
  private final class Printer implements ObservationHandler<Observation.Context> {
    @Override
    public void onStop(Observation.Context context) {
      PrintWriter writer = new PrintWriter(seen);
      writer.println(context);
      if (context.getError() != null) {
        context.getError().printStackTrace(writer);
      }
      writer.flush();
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }

  @Test
  void nothingThatIsSentOrReceivedIsSeen() {
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(meters))
        .observationHandler(new Printer());
    Kriptomat client = partner.clientWithLogin(MicrometerListener.of(observations, meters));
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

    String all = seen + "\n" + meters.scrape();
    assertThat(all)
        .contains("Kriptomat.buyOrder", "Kriptomat.createUser", "Kriptomat.login")
        .contains("outcome_unknown", "dev.gangway.core.error.NotFoundException")
        .doesNotContain("planted", "760401");
  }
}
