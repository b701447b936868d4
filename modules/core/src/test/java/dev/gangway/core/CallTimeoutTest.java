package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallTimeoutTest {
  private static final String TEXT = "\"hello\"";

  @RegisterExtension final KioskServer server = new KioskServer();

  private static MockResponse.Builder silence() {
    return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE);
  }

  @Test
  void timeoutOptionLeavesTheOldCallUnchanged() {
    server.answers(silence());
    server.answers(TEXT);
    ApiCall<String> patient = server.client().values().text();
    ApiCall<String> hasty = patient.withTimeout(Duration.ofMillis(100));

    assertThatThrownBy(hasty::execute)
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessage(
            "Kiosk.text: timed out after 100 ms before the response from "
                + server.address()
                + " was read. The call can be retried.");
    assertThat(patient.execute()).isEqualTo("hello");
  }

  @Test
  void timeoutOfTheBuilderHoldsForEveryCall() {
    server.answers(silence());
    Kiosk kiosk = server.client(server.builder().timeout(Duration.ofMillis(100)));

    assertThatThrownBy(kiosk.values().text()::execute)
        .isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void longestTimeoutThatADurationHoldsIsAccepted() {
    server.answers(TEXT);

    String text =
        server.client().values().text().withTimeout(Duration.ofSeconds(Long.MAX_VALUE)).execute();

    assertThat(text).isEqualTo("hello");
  }

  @Test
  void theCallsTimeoutAloneEndsASilence() {
    Kiosk kiosk = server.client();

    OkHttpClient httpClient = kiosk.runtime().runtime().openHttpClient();

    assertThat(httpClient.connectTimeoutMillis()).isEqualTo(10_000);
    assertThat(httpClient.readTimeoutMillis()).isZero();
    assertThat(httpClient.writeTimeoutMillis()).isZero();
  }
}
