package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.ErrorResponse;
import dev.gangway.core.error.FailedCall;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.error.RateLimitedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Calls for tests without a server. */
final class GivenCallTest {
  private static final RateLimitedException LIMITED =
      RateLimitedException.of(FailedCall.of("GET", "getOrder"), ErrorResponse.of(429));

  @Test
  void givenValueIsReturnedByEachWayToSendACall() {
    ApiCall<String> call =
        ApiCall.of("done").withTimeout(Duration.ofSeconds(1)).withIdempotencyKey("k-1");

    assertThat(call.execute()).isEqualTo("done");
    assertThat(call.executeAsync()).isCompletedWithValue("done");
    assertThat(call.response().status()).isEqualTo(200);
    assertThat(call.responseAsync().join().value()).isEqualTo("done");
    assertThat(call.idempotencyKey()).isEqualTo("k-1");
    assertThat(call).hasToString("ApiCall[given]");
  }

  @Test
  void givenFailureIsThrownByEachWayToSendACall() {
    ApiCall<String> call = ApiCall.failing(LIMITED);

    assertThatThrownBy(call::execute).isSameAs(LIMITED);
    assertThatThrownBy(call::response).isSameAs(LIMITED);
    assertThat(call.executeAsync().handle((value, failure) -> failure).join()).isSameAs(LIMITED);
    assertThat(call.responseAsync().handle((value, failure) -> failure).join()).isSameAs(LIMITED);
  }

  @Test
  void pollOfAGivenValueEndsAtOnce() {
    assertThat(ApiCall.of("done").until("done"::equals).execute()).isEqualTo("done");
    assertThatThrownBy(() -> ApiCall.of("open").until("done"::equals).execute())
        .isInstanceOf(PollingTimeoutException.class)
        .hasMessageContaining("PT10M");
    assertThat(ApiCall.failing(LIMITED).until("done"::equals).executeAsync())
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .withCauseInstanceOf(PollingTimeoutException.class);
  }
}
