package dev.gangway.opentelemetry;

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
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the guide shows, and events that come late. */
final class GuideTest {
  @RegisterExtension
  static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

  private static final AttemptHeaders NO_HEADERS = (name, value) -> {};

  @AutoClose private final Partner partner = new Partner();
  private final OpenTelemetry openTelemetry = TELEMETRY.getOpenTelemetry();

  @Test
  void listenerOfTheGuideMakesSpans() {
    Server server = Server.of("test", partner.url());
    TokenSource session = TokenSource.fixed(AccessToken.of(Secret.of("made up")));

    try (Kriptomat kriptomat = observed(server, session)) {
      kriptomat.balances().get(6, "btc").execute();
    }

    assertThat(TELEMETRY.getSpans()).hasSize(2);
  }

  private Kriptomat observed(Server server, TokenSource session) {
    return Kriptomat.builder()
        .server(server)
        .session(session)
        .listener(OpenTelemetryListener.of(openTelemetry))
        .build();
  }

  @Test
  void callThatIsGivenUpEndsTheSpanOfItsAttempt() {
    CallListener listener = OpenTelemetryListener.of(openTelemetry);
    ObservedCall call =
        ObservedCall.of("Kiosk", "getOrder", "GET", "/orders/{id}", "api.example.com", 443, null);

    listener.callStarted(call);
    listener.attemptStarted(call, 1, NO_HEADERS);
    listener.callEnded(
        call, new CallOutcome(1, 0, DeadlineExceededException.class, Duration.ofSeconds(30), ""));
    listener.attemptEnded(
        call, new AttemptOutcome(1, 0, IOException.class, Duration.ofSeconds(31)));

    assertThat(TELEMETRY.getSpans())
        .hasSize(2)
        .allMatch(SpanData::hasEnded)
        .extracting(span -> span.getAttributes().get(Names.ERROR_TYPE))
        .containsOnly(DeadlineExceededException.class.getName());
  }

  @Test
  void eventsOfACallWhoseStartWasMissedMakeNoSpan() {
    CallListener listener = OpenTelemetryListener.of(openTelemetry);
    ObservedCall call =
        ObservedCall.of("Kiosk", "getOrder", "GET", "/orders/{id}", "api.example.com", 443, null);

    listener.attemptStarted(call, 1, NO_HEADERS);
    listener.attemptEnded(call, new AttemptOutcome(1, 200, null, Duration.ofSeconds(1)));
    listener.callEnded(call, new CallOutcome(1, 200, null, Duration.ofSeconds(1), ""));

    assertThat(TELEMETRY.getSpans()).isEmpty();
  }
}
