package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.EndlessPagesException;
import dev.gangway.core.error.ErrorResponse;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.FailedCall;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.error.PollingTimeoutException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.error.UploadException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fakes of users throw what the client throws. */
class ExceptionFactoriesTest {
  private static final FailedCall READ = FailedCall.of("GET", "getOrder").withClient("Kiosk");
  private static final FailedCall BUY = FailedCall.of("POST", "buyOrder").withClient("Kiosk");
  private static final IOException LOST = new IOException("reset");

  @RegisterExtension final KioskServer server = new KioskServer();

  @Test
  void everyExceptionHasAFactory() {
    for (JavaClass each : new ClassFileImporter().importPackages("dev.gangway.core.error")) {
      if (each.isAssignableTo(RuntimeException.class) && !each.isEquivalentTo(ApiException.class)) {
        assertThat(each.getMethods())
            .as(each.getName())
            .anyMatch(
                method ->
                    method.getName().equals("of")
                        && method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getRawReturnType().isAssignableTo(each.getName()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {302, 400, 401, 403, 404, 407, 409, 410, 412, 418, 422, 423, 425, 429, 500, 503})
  void exceptionOfAStatusIsTheClients(int status) {
    server.answers(KioskServer.answer(status, "no").setHeader("X-Request-Id", "r-1"));
    ErrorResponseException thrown =
        catchThrowableOfType(
            ErrorResponseException.class,
            server.client().orders().get("6").withRetries(RetryPolicy.none())::execute);

    ErrorResponseException made =
        ErrorResponseException.of(
            READ,
            ErrorResponse.of(status)
                .withHeaders(Headers.of("X-Request-Id", "r-1"))
                .withBodyText("no"));

    assertThat(made).hasSameClassAs(thrown).hasMessage(thrown.getMessage());
    assertThat(made.status()).isEqualTo(status);
    assertThat(made.requestId()).isEqualTo("r-1");
    assertThat(made.bodyText()).isEqualTo("no");
    assertThat(made.attempts()).isEqualTo(1);
  }

  @Test
  void errorSaysWhatTheFakeGives() {
    Map<String, List<String>> fields = Map.of("amount", List.of("too small"));
    InvalidRequestException made =
        InvalidRequestException.of(
            BUY.withIdempotencyKey("k-1").withAttempts(2),
            ErrorResponse.of(422).withMessage("No.").withFieldErrors(fields));

    assertThat(made.providerMessage()).isEqualTo("No.");
    assertThat(made.fieldErrors()).isEqualTo(fields);
    assertThat(made.idempotencyKey()).isEqualTo("k-1");
    assertThat(made.attempts()).isEqualTo(2);
    assertThat(made.outcomeUnknown()).isFalse();
  }

  @Test
  void rateLimitSaysWhenToRetry() {
    RateLimitedException made =
        RateLimitedException.of(READ, ErrorResponse.of(429).withRetryAfter(Duration.ofSeconds(7)));

    assertThat(made.retryAfter()).isEqualTo(Duration.ofSeconds(7));
    assertThat(made)
        .hasMessage(
            "Kiosk.getOrder: the provider responded with 429: too many calls. Retry after 7 seconds, and"
                + " call less often.");
  }

  @Test
  void errorIsReadAsTheTypeThatTheFakeGives() {
    Problem problem = Problem.jsonAdapter().fromJsonValue(Map.of("title", "No."));
    ErrorResponse one = ErrorResponse.of(404).withError(problem);
    ErrorResponse several = ErrorResponse.of(404).withError(List.of(problem));

    assertThat(NotFoundException.of(READ, one).error(Problem.class)).contains(problem);
    assertThat(NotFoundException.of(READ, one).error(String.class)).isEmpty();
    assertThat(NotFoundException.of(READ, one).errorList(Problem.class)).isEmpty();
    assertThat(NotFoundException.of(READ, several).errorList(Problem.class))
        .contains(List.of(problem));
  }

  @Test
  void statusOfAnotherExceptionIsRefused() {
    assertThatThrownBy(() -> RateLimitedException.of(READ, ErrorResponse.of(404)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "RateLimitedException is for status 429, but the response has 404."
                + " ErrorResponseException.of finds the exception by the status.");
    assertThatThrownBy(() -> ServerErrorException.of(READ, ErrorResponse.of(404)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FailureEnvelopeException.of(READ, ErrorResponse.of(404)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void outcomeIsUnknownIfBytesOfAPostWereSent() {
    assertThat(ServerErrorException.of(BUY, ErrorResponse.of(500)).outcomeUnknown()).isTrue();
    assertThat(ServerErrorException.of(READ, ErrorResponse.of(500)).outcomeUnknown()).isFalse();
    assertThat(UnreadableResponseException.of(BUY, "not JSON.", LOST).outcomeUnknown()).isTrue();
    assertThat(DeadlineExceededException.of(BUY, "timed out.", LOST).outcomeUnknown()).isTrue();
    assertThat(CancelledException.of(BUY.withSent(false), "cancelled.", LOST).outcomeUnknown())
        .isFalse();
    assertThat(
            CancelledException.of(
                    BUY.withSent(false).withEarlierAttemptOpen(true), "cancelled.", LOST)
                .outcomeUnknown())
        .isTrue();
    assertThat(UploadException.of(BUY, new IOException("is gone")).outcomeUnknown()).isFalse();
  }

  @Test
  void lostConnectionIsTheExceptionThatTheMethodHas() {
    assertThat(ConnectionException.of(READ, "the connection was lost.", LOST))
        .isExactlyInstanceOf(ConnectionException.class);
    assertThat(
            ConnectionException.of(BUY.withIdempotencyKey("k-1"), "the connection was lost.", LOST))
        .isExactlyInstanceOf(OutcomeUnknownException.class)
        .hasMessage(
            "Kiosk.buyOrder: the connection was lost. The call may have been carried out: look it"
                + " up, or retry with idempotency key k-1.");
    assertThatThrownBy(() -> OutcomeUnknownException.of(READ, "lost.", LOST))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void requestThatWasNotSentLeavesNothingOpen() {
    NotConnectedException made =
        NotConnectedException.of(
            BUY.withServer("api.example.com:443"), NotConnectedException.Reason.UNREACHABLE, LOST);

    assertThat(made.outcomeUnknown()).isFalse();
    assertThat(made)
        .hasMessage(
            "Kiosk.buyOrder: not sent: no connection to api.example.com:443 (IOException). Check"
                + " that the server can be reached, then retry.");
  }

  @Test
  void refusedLoginIsMadeOfItsException() {
    AuthenticationException made =
        AuthenticationException.of(
            READ.withAttempts(0),
            new CredentialsRefusedException(
                "Kiosk responded to the login with 401.", null, 401, "No."));

    assertThat(made.credentialsRefused()).isTrue();
    assertThat(made.providerMessage()).isEqualTo("No.");
    assertThat(made.status()).isEqualTo(401);
    assertThat(made.attempts()).isZero();
  }

  @Test
  void pollsAndPagesAndFieldsHaveTheirOwn() {
    ApiException last = ServerErrorException.of(READ, ErrorResponse.of(503));

    assertThat(PollingTimeoutException.of(READ.withAttempts(3), Duration.ofMinutes(1), 6, last))
        .hasCause(last)
        .hasMessageContaining("was not met within PT1M, in 3 calls.")
        .satisfies(made -> assertThat(made.lastValue()).isEqualTo(6));
    assertThat(EndlessPagesException.of(READ, "the same cursor came twice"))
        .hasMessageStartingWith("Kiosk.getOrder: the same cursor came twice. ");
    assertThat(MissingFieldException.of("Order.id", null).field()).isEqualTo("Order.id");
  }
}
