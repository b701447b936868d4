package dev.gangway.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.BalancesApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.testkit.ConnectionLoss;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prometheus refuses a meter whose keys differ from those of the first one with its name. */
final class PrometheusTest {
  @AutoClose private final Partner partner = new Partner();
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final ObservationRegistry observations = ObservationRegistry.create();
  private final List<String> refused = new ArrayList<>();

  PrometheusTest() throws Exception {
    observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    meters.config().onMeterRegistrationFailed((id, reason) -> refused.add(id + ": " + reason));
  }

  /** What Spring's RestClient observes of a request. */
  private void callAsSpringDoes() {
    Observation.createNotStarted("http.client.requests", observations)
        .lowCardinalityKeyValue("client.name", "other.example.com")
        .lowCardinalityKeyValue("exception", "none")
        .lowCardinalityKeyValue("method", "GET")
        .lowCardinalityKeyValue("outcome", "SUCCESS")
        .lowCardinalityKeyValue("status", "200")
        .lowCardinalityKeyValue("uri", "/rates/{pair}")
        .start()
        .stop();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneScrapeHasTheRequestsOfBothWhoeverIsFirst(boolean springFirst) {
    partner
        .server()
        .on(BalancesApi::get)
        .losesConnection(ConnectionLoss.AFTER_RECEIVING)
        .then()
        .example();
    Kriptomat client = partner.client(MicrometerListener.of(observations, meters));

    if (springFirst) {
      callAsSpringDoes();
    }
    client.balances().get(6, "btc").execute();
    if (!springFirst) {
      callAsSpringDoes();
    }

    assertThat(refused).isEmpty();
    assertThat(counts(meters.scrape()))
        .hasSize(3)
        .contains(
            "http_client_requests_seconds_count{client_name=\"other.example.com\",error=\"none\","
                + "exception=\"none\",method=\"GET\",outcome=\"SUCCESS\",status=\"200\","
                + "uri=\"/rates/{pair}\"} 1",
            "http_client_requests_seconds_count{client_name=\""
                + partner.host()
                + "\",error=\"none\",exception=\"none\",method=\"GET\",outcome=\"SUCCESS\","
                + "status=\"200\",uri=\"/v1/users/{user}/balances\"} 1");
  }

  private static List<String> counts(String scrape) {
    return scrape
        .lines()
        .filter(line -> line.startsWith("http_client_requests_seconds_count"))
        .toList();
  }

  @Test
  void unknownOutcomesCanBeAlertedOn() {
    partner.server().on(OrdersApi::buy).losesConnection(ConnectionLoss.AFTER_RECEIVING);
    Kriptomat client = partner.client(MicrometerListener.of(meters));

    catchThrowable(client.orders().buy(6, Partner.ORDER).withRetries(RetryPolicy.none())::execute);

    assertThat(refused).isEmpty();
    assertThat(meters.scrape())
        .contains(
            "gangway_outcome_unknown_total{gangway_client=\"Kriptomat\","
                + "gangway_operation=\"buyOrder\"} 1.0",
            "gangway_outcome=\"outcome_unknown\"");
  }

  @Test
  void unknownOutcomeIsCountedThoughAHandlerThrows() {
    partner.server().on(OrdersApi::buy).losesConnection(ConnectionLoss.AFTER_RECEIVING);
    observations
        .observationConfig()
        .observationHandler(
            new ObservationHandler<Observation.Context>() {
              @Override
              public void onStop(Observation.Context context) {
                throw new IllegalStateException("broken");
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    Kriptomat client = partner.client(MicrometerListener.of(observations, meters));

    catchThrowable(client.orders().buy(6, Partner.ORDER).withRetries(RetryPolicy.none())::execute);

    assertThat(meters.get("gangway.outcome.unknown").counter().count()).isOne();
  }
}
