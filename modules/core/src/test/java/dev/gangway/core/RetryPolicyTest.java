package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetryPolicyTest {
  private static final String BUSY = "{\"message\":\"busy\"}";
  private static final Duration SECOND = Duration.ofSeconds(1);

  @RegisterExtension final KioskServer server = new KioskServer();
  private final RecordingTimer timer = RecordingTimer.endingAtOnce();

  private int landings(ApiCall<?> call) {
    int before = server.requestCount();
    for (int i = 0; i < 10; i++) {
      server.answers(503, BUSY);
    }
    catchThrowableOfType(ServerErrorException.class, call::execute);
    return server.requestCount() - before;
  }

  @Test
  void clientTriesThreeTimesByDefault() {
    ClientBuilder<Kiosk.Builder> untold = Kiosk.builder().baseUrl(server.url());
    Kiosk kiosk = server.client(untold.pauses(timer, () -> 0));

    assertThat(landings(kiosk.values().text())).isEqualTo(3);
  }

  @Test
  void policyOfTheBuilderHoldsForEveryCall() {
    Kiosk kiosk =
        server.client(
            timer.in(server.builder()).retries(RetryPolicy.standard().withMaxAttempts(5)));

    assertThat(landings(kiosk.values().text())).isEqualTo(5);
  }

  @Test
  void retriesCanBeSwitchedOff() {
    Kiosk kiosk = server.client(timer.in(server.builder()).retries(RetryPolicy.none()));

    assertThat(landings(kiosk.values().text())).isEqualTo(1);
  }

  @Test
  void policyOfACallReplacesThatOfTheBuilderAndLeavesTheOldCallUnchanged() {
    ApiCall<String> call = server.client(timer.in(server.builder())).values().text();
    ApiCall<String> eager = call.withRetries(RetryPolicy.standard().withMaxAttempts(4));

    assertThat(landings(eager)).isEqualTo(4);
    assertThat(landings(call)).isEqualTo(3);
    assertThat(landings(eager.withTimeout(SECOND).withHeader("x-trace", "1"))).isEqualTo(4);
  }

  @Test
  void policyPrintsWhatItIs() {
    assertThat(RetryPolicy.standard())
        .hasToString("RetryPolicy[maxAttempts=3, base=PT0.25S, cap=PT5S, longestRetryAfter=PT30S]");
  }

  @Test
  void policyThatMakesNoSenseIsRefused() {
    RetryPolicy policy = RetryPolicy.standard();

    assertThatThrownBy(() -> policy.withMaxAttempts(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A call is tried at least once, but maxAttempts is 0.");
    assertThatThrownBy(() -> policy.withBackoff(Duration.ZERO, SECOND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A backoff begins with at least a millisecond and at most its cap, but this is PT0S "
                + "with the cap PT1S.");
    assertThatThrownBy(() -> policy.withBackoff(SECOND, Duration.ofMillis(999)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> policy.withLongestRetryAfter(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A wait is not negative, but this is PT-1S.");
  }

  @Test
  void longestTimesThatADurationHoldsAreAccepted() {
    Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
    RetryPolicy patient =
        RetryPolicy.standard().withBackoff(forEver, forEver).withLongestRetryAfter(forEver);
    Kiosk kiosk = server.client(timer.in(server.builder()).retries(patient));

    // The pause would end after the call's deadline.
    assertThat(landings(kiosk.values().text())).isEqualTo(1);
  }
}
