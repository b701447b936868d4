package dev.gangway.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.AttemptOutcome;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.Server;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.kriptomat.Kriptomat;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the guide shows, and events that come late. */
final class GuideTest {
  private static final AttemptHeaders NO_HEADERS = (name, value) -> {};

  @AutoClose private final Partner partner = new Partner();
  private final MeterRegistry meterRegistry = new SimpleMeterRegistry();
  private final ObservationRegistry observationRegistry = ObservationRegistry.create();

  @Test
  void listenersOfTheGuideRecord() {
    Server server = Server.of("test", partner.url());
    TokenSource session = TokenSource.fixed(AccessToken.of(Secret.of("made up")));

    try (Kriptomat measured =
            Kriptomat.builder()
                .server(server)
                .session(session)
                .listener(MicrometerListener.of(meterRegistry))
                .build();
        Kriptomat observed =
            Kriptomat.builder()
                .server(server)
                .session(session)
                .listener(MicrometerListener.of(observationRegistry, meterRegistry))
                .build()) {
      measured.balances().get(6, "btc").execute();
      observed.balances().get(6, "btc").execute();
    }

    assertThat(meterRegistry.get("gangway.calls").timer().count()).isOne();
  }

  @Test
  void callThatIsGivenUpEndsTheObservationOfItsAttempt() {
    CallListener listener = MicrometerListener.of(meterRegistry);
    ObservedCall call =
        ObservedCall.of("Kiosk", "getOrder", "GET", "/orders/{id}", "api.example.com", 443, null);

    listener.callStarted(call);
    listener.attemptStarted(call, 1, NO_HEADERS);
    listener.callEnded(
        call, new CallOutcome(1, 0, DeadlineExceededException.class, Duration.ofSeconds(30), ""));
    listener.attemptEnded(
        call, new AttemptOutcome(1, 0, IOException.class, Duration.ofSeconds(31)));

    assertThat(
            meterRegistry
                .get("http.client.requests")
                .tag("exception", "DeadlineExceededException")
                .timer()
                .count())
        .isOne();
  }

  @Test
  void eventsOfACallWhoseStartWasMissedRecordNothing() {
    CallListener listener = MicrometerListener.of(meterRegistry);
    ObservedCall call =
        ObservedCall.of("Kiosk", "getOrder", "GET", "/orders/{id}", "api.example.com", 443, null);

    listener.attemptStarted(call, 1, NO_HEADERS);
    listener.attemptEnded(call, new AttemptOutcome(1, 200, null, Duration.ofSeconds(1)));
    listener.callEnded(call, new CallOutcome(1, 200, null, Duration.ofSeconds(1), ""));

    assertThat(meterRegistry.find("http.client.requests").timer()).isNull();
  }
}
