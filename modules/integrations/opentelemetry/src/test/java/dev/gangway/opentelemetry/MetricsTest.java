package dev.gangway.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.core.CallListener;
import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.BalancesApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.testkit.ConnectionLoss;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class MetricsTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  @AutoClose private final Partner partner = new Partner();
  private CallListener listener;

  /** Not earlier: before each test, the extension forgets the instruments that there are. */
  @BeforeEach
  void listen() {
    listener = OpenTelemetryListener.of(TELEMETRY.getOpenTelemetry());
  }

  private static MetricData metric(String name) {
    return TELEMETRY.getMetrics().stream()
        .filter(metric -> metric.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void durationsAreThoseOfTheConventions() {
    partner.server().on(BalancesApi::get).fails(503).then().example();

    partner.client(listener).balances().get(6, "btc").execute();

    MetricData duration = metric("http.client.request.duration");
    assertThat(duration.getUnit()).isEqualTo("s");
    assertThat(duration.getHistogramData().getPoints())
        .hasSize(2)
        .allSatisfy(
            point -> {
              assertThat(point.getCount()).isEqualTo(1);
              assertThat(point.getSum()).isPositive().isLessThan(30);
              assertThat(point.getBoundaries()).startsWith(0.005, 0.01).endsWith(7.5, 10.0);
              assertThat(point.getAttributes().asMap())
                  .containsEntry(AttributeKey.stringKey("http.request.method"), "GET")
                  .containsEntry(
                      AttributeKey.stringKey("url.template"), "/v1/users/{user}/balances")
                  .containsEntry(AttributeKey.stringKey("server.address"), partner.host())
                  .doesNotContainKey(AttributeKey.stringKey("url.full"));
            })
        .extracting(MetricsTest::status)
        .containsExactlyInAnyOrder(200L, 503L);
  }

  private static Long status(HistogramPointData point) {
    return point.getAttributes().get(AttributeKey.longKey("http.response.status_code"));
  }

  @Test
  void unknownOutcomesAreCountedFromZero() {
    partner
        .server()
        .on(OrdersApi::buy)
        .fails(422)
        .then()
        .losesConnection(ConnectionLoss.AFTER_RECEIVING);
    Kriptomat client = partner.client(listener);

    catchThrowable(client.orders().buy(6, Partner.ORDER)::execute);

    assertThat(unknown()).isZero();

    catchThrowable(client.orders().buy(6, Partner.ORDER).withRetries(RetryPolicy.none())::execute);

    assertThat(unknown()).isOne();
  }

  private static long unknown() {
    LongPointData point =
        metric("gangway.outcome.unknown").getLongSumData().getPoints().iterator().next();
    assertThat(point.getAttributes().get(AttributeKey.stringKey("gangway.operation")))
        .isEqualTo("buyOrder");
    return point.getValue();
  }
}
