package dev.gangway.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.BalancesApi;
import dev.gangway.kriptomat.api.OrdersApi;
import dev.gangway.testkit.ConnectionLoss;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

final class MetersTest {
  @AutoClose private final Partner partner = new Partner();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final MicrometerListener listener = MicrometerListener.of(meters);

  /** Returns the tags of all timers of this name, each as a sorted text. */
  private List<String> timers(String name) {
    return meters.find(name).timers().stream()
        .map(
            timer ->
                timer.count()
                    + " "
                    + timer.getId().getTags().stream()
                        .map(tag -> tag.getKey() + "=" + tag.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ")))
        .sorted()
        .toList();
  }

  @Test
  void attemptsHaveTheKeysOfSpringsClientsAndCallsTheirOwn() {
    partner.client(listener).balances().get(6, "btc").execute();

    assertThat(timers("http.client.requests"))
        .containsExactly(
            "1 client.name="
                + partner.host()
                + " error=none exception=none method=GET outcome=SUCCESS status=200"
                + " uri=/v1/users/{user}/balances");
    assertThat(timers("gangway.calls"))
        .containsExactly(
            "1 error=none exception=none gangway.client=Kriptomat"
                + " gangway.operation=getUserBalance gangway.outcome=success");
  }

  @Test
  void retriesAreRequestsOfOneCall() {
    partner
        .server()
        .on(BalancesApi::get)
        .losesConnection(ConnectionLoss.AFTER_RECEIVING)
        .then()
        .fails(503)
        .then()
        .example();

    partner.client(listener).balances().get(6, "btc").executeAsync().join();

    assertThat(timers("http.client.requests"))
        .hasSize(3)
        .anyMatch(timer -> timer.contains("outcome=UNKNOWN status=CLIENT_ERROR"))
        .anyMatch(
            timer -> timer.contains("exception=none method=GET outcome=SERVER_ERROR status=503"))
        .anyMatch(timer -> timer.contains("outcome=SUCCESS status=200"));
    assertThat(timers("gangway.calls")).hasSize(1);
  }

  @Test
  void failureIsNamedByItsClass() {
    partner.server().on(BalancesApi::get).fails(404);
    Kriptomat client = partner.client(listener);

    catchThrowable(client.balances().get(6, "btc")::execute);

    assertThat(timers("gangway.calls"))
        .containsExactly(
            "1 error=ObservedFailure exception=NotFoundException gangway.client=Kriptomat"
                + " gangway.operation=getUserBalance gangway.outcome=refused");
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

  private double unknown() {
    return meters
        .get("gangway.outcome.unknown")
        .tag("gangway.client", "Kriptomat")
        .tag("gangway.operation", "buyOrder")
        .counter()
        .count();
  }

  @Test
  void timersHoldTheTimeOfTheRequest() {
    partner.client(listener).balances().get(6, "btc").execute();

    Timer request = meters.get("http.client.requests").timer();
    Timer call = meters.get("gangway.calls").timer();
    assertThat(request.totalTime(request.baseTimeUnit())).isPositive();
    assertThat(call.totalTime(call.baseTimeUnit()))
        .isGreaterThanOrEqualTo(request.totalTime(request.baseTimeUnit()));
    assertThat(request.getId().getTags()).doesNotHaveDuplicates().doesNotContain(Tag.of("uri", ""));
  }
}
