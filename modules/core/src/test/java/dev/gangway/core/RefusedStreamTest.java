package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.RefusingServer.End;
import dev.gangway.core.body.Upload;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.NotConnectedException.Reason;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Profile;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What HTTP/2 guarantees not to be processed (RFC 9113, section 8.7) counts as not sent. */
class RefusedStreamTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final OkHttpClient HTTP_2 =
      new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();

  private static Kiosk kiosk(RefusingServer server) {
    return RecordingTimer.endingAtOnce()
        .in(Kiosk.builder())
        .httpClient(HTTP_2)
        .baseUrl(server.url())
        .build();
  }

  private static NewOrder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  private static <E extends ApiException> E failure(Class<E> type, ApiCall<?> call) {
    return catchThrowableOfType(type, call::execute);
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUSED", "ABOVE_GOAWAY"})
  void postWithoutKeyIsRetriedWhenTheServerHasNotProcessedIt(End refusal) throws Exception {
    try (RefusingServer server = new RefusingServer(ORDER, refusal);
        Kiosk kiosk = kiosk(server)) {
      ApiResponse<Order> order = kiosk.classes().postWithoutKey(newOrder()).response();

      assertThat(order.value().id()).isEqualTo(6);
      assertThat(order.attempts()).isEqualTo(2);
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUSED", "ABOVE_GOAWAY"})
  void getIsRetriedToo(End refusal) throws Exception {
    try (RefusingServer server = new RefusingServer(ORDER, refusal);
        Kiosk kiosk = kiosk(server)) {
      assertThat(kiosk.classes().get().execute().id()).isEqualTo(6);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUSED", "ABOVE_GOAWAY"})
  void connectionThatWasUsedBeforeMakesNoDifference(End refusal) throws Exception {
    try (RefusingServer server = new RefusingServer(ORDER, End.ANSWERED, refusal);
        Kiosk kiosk = kiosk(server)) {
      kiosk.classes().get().execute();

      assertThat(kiosk.classes().postWithoutKey(newOrder()).execute().id()).isEqualTo(6);
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUSED", "ABOVE_GOAWAY"})
  void requestThatIsRefusedEachTimeWasNotProcessed(End refusal) throws Exception {
    try (RefusingServer server = new RefusingServer(ORDER, refusal, refusal, refusal);
        Kiosk kiosk = kiosk(server)) {
      NotConnectedException refused =
          failure(NotConnectedException.class, kiosk.classes().postWithoutKey(newOrder()));

      assertThat(refused)
          .hasMessage(
              "Kiosk.orderAtOnce: not processed: "
                  + server.address()
                  + " refused the request unread (StreamResetException). Retry the call.");
      assertThat(refused.reason()).isEqualTo(Reason.NOT_PROCESSED);
      assertThat(refused.outcomeUnknown()).isFalse();
      assertThat(refused.attempts()).isEqualTo(3);
    }
  }

  @Test
  void streamThatCanBeReadOnceIsNotSentAgain() throws Exception {
    try (RefusingServer server = new RefusingServer(ORDER, End.REFUSED);
        Kiosk kiosk = kiosk(server)) {
      Upload once = Upload.once("me.png", "image/png", new ByteArrayInputStream(new byte[100]));
      Profile profile = Profile.builder().name("Jane").photo(once).build();

      NotConnectedException refused =
          failure(NotConnectedException.class, kiosk.classes().upload(profile));

      assertThat(refused.reason()).isEqualTo(Reason.NOT_PROCESSED);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESET", "REFUSED_TOO_LATE", "LAST_OF_GOAWAY"})
  void anyOtherEndOfAStreamLeavesTheOutcomeUnknown(End end) throws Exception {
    try (RefusingServer server = new RefusingServer(ORDER, end);
        Kiosk kiosk = kiosk(server)) {
      OutcomeUnknownException unknown =
          failure(OutcomeUnknownException.class, kiosk.classes().postWithoutKey(newOrder()));

      assertThat(unknown.outcomeUnknown()).isTrue();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void orderThatWasLostBeforeStaysUnknownWhenItsRetryIsRefused() throws Exception {
    try (RefusingServer server = new RefusingServer(ORDER, End.RESET, End.REFUSED, End.REFUSED);
        Kiosk kiosk = kiosk(server)) {
      OutcomeUnknownException unknown =
          failure(OutcomeUnknownException.class, kiosk.classes().post(newOrder()));

      assertThat(unknown.attempts()).isEqualTo(3);
      assertThat(unknown.outcomeUnknown()).isTrue();
    }
  }
}
