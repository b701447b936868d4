package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.BadRequestException;
import dev.gangway.core.error.ConflictException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.GoneException;
import dev.gangway.core.error.InvalidRequestException;
import dev.gangway.core.error.LockedException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.PermissionDeniedException;
import dev.gangway.core.error.PreconditionFailedException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.error.TooEarlyException;
import dev.gangway.core.error.UnauthenticatedException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Profile;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorKindTest {
  private static final String NO = "{\"message\":\"no\"}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private static ErrorResponseException error(ApiCall<?> call) {
    return catchThrowableOfType(ErrorResponseException.class, call::execute);
  }

  private ErrorResponseException error(MockResponse.Builder answer) {
    server.answers(answer);
    return error(server.client().orders().get("6"));
  }

  static List<Arguments> kinds() {
    return List.of(
        arguments(
            400,
            BadRequestException.class,
            ": the request is malformed. Correct what providerMessage() and fieldErrors() name."),
        arguments(
            401,
            UnauthenticatedException.class,
            ": the credential was rejected. Check the credential given to the client's builder."),
        arguments(
            403,
            PermissionDeniedException.class,
            ": the credential does not permit the operation. Ask the provider for the permission, or use another account."),
        arguments(
            404,
            NotFoundException.class,
            ": no such resource. Check the identifiers and the client's server."),
        arguments(
            409,
            ConflictException.class,
            ": the request conflicts with the current state. Read the state again before you retry."),
        arguments(
            410,
            GoneException.class,
            ": the resource is gone permanently. Do not request it again."),
        arguments(
            412,
            PreconditionFailedException.class,
            ": a precondition of the request does not hold. Read the state again before you retry."),
        arguments(
            422,
            InvalidRequestException.class,
            ": a value is not valid. Correct what fieldErrors() and providerMessage() name."),
        arguments(
            423,
            LockedException.class,
            ": the resource or the account is locked. Wait, or ask the provider to unlock it."),
        arguments(425, TooEarlyException.class, ": it is too early for this call. Retry later."),
        arguments(
            429, RateLimitedException.class, ": too many calls. Retry later, and call less often."),
        arguments(418, ErrorResponseException.class, ". See providerMessage() for the reason."),
        arguments(500, ServerErrorException.class, ": the server failed. The call can be retried."),
        arguments(
            503, ServerErrorException.class, ": the server failed. The call can be retried."));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void statusDecidesTheKindAndTheMessageSaysWhatToDo(int status, Class<?> kind, String says) {
    ErrorResponseException error = error(KioskServer.answer(status, NO));

    assertThat(error)
        .isExactlyInstanceOf(kind)
        .hasMessage("Kiosk.getOrder: the provider responded with " + status + says);
    assertThat(error.status()).isEqualTo(status);
    assertThat(error.providerMessage()).isEqualTo("no");
    assertThat(error.attempts()).isEqualTo(1);
  }

  @Test
  void failureOfAnOrderKeepsTheKeyToRetryItWith() {
    server.answers(500, NO);
    ApiCall<?> call =
        server.client().orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());

    ErrorResponseException error = error(call);

    assertThat(error)
        .isInstanceOf(ServerErrorException.class)
        .hasMessage(
            "Kiosk.placeOrder: the provider responded with 500: the server failed. The call may have been carried out: look it up, or retry with idempotency key "
                + call.idempotencyKey()
                + ".");
    assertThat(error.idempotencyKey()).isNotNull().isEqualTo(call.idempotencyKey());
  }

  @Test
  void failureOfAPostWithoutKeyWarnsOfRetryingIt() {
    server.answers(500, NO);

    ErrorResponseException error =
        error(server.client().forms().sendFields(Profile.builder().name("Jane").build()));

    assertThat(error)
        .hasMessage(
            "Kiosk.sendFields: the provider responded with 500: the server failed. The call may have been carried out: look it up before you retry.");
    assertThat(error.idempotencyKey()).isNull();
  }

  @Test
  void rateLimitSaysHowLongToWait() {
    ErrorResponseException error = error(KioskServer.answer(429, NO).setHeader("Retry-After", "7"));

    assertThat(error)
        .hasMessage(
            "Kiosk.getOrder: the provider responded with 429: too many calls. Retry after 7 seconds, and call less often.");
    assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Retry after 1 second, and call less often.",
        "0 | Retry later, and call less often.",
        "Wed, 01 Jan 2020 10:00:00 GMT | Retry later, and call less often.",
      })
  void waitThatIsOverIsNotCountedInSeconds(String header, String advice) {
    assertThat(error(KioskServer.answer(429, NO).setHeader("Retry-After", header)))
        .hasMessageEndingWith(" too many calls. " + advice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | PT0S",
        "120 | PT2M",
        "Sat, 31 Jan 2026 12:00:30 GMT | PT30S",
        "Sat, 31 Jan 2026 11:00:00 GMT | PT0S",
        "soon |",
        "-1 |",
        "99999999999 | PT27777777H46M39S",
        "99999999999999999999 | PT277777777777H46M39S",
      })
  void waitIsReadInSecondsOrAsADate(String header, Duration wait) {
    server.answers(KioskServer.answer(429, NO).setHeader("Retry-After", header));

    ErrorResponseException error =
        error(
            server
                .client(
                    server
                        .builder()
                        .clock(Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC)))
                .orders()
                .get("6"));

    assertThat(error.retryAfter()).isEqualTo(wait);
  }

  @Test
  void dateToWaitForIsComparedWithTheProvidersOwnClock() {
    ErrorResponseException error =
        error(
            KioskServer.answer(429, NO)
                .setHeader("Date", "Wed, 01 Jan 2020 10:00:00 GMT")
                .setHeader("Retry-After", "Wed, 01 Jan 2020 10:00:05 GMT"));

    assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void requestIdIsTheFirstOfTheUsualHeaders() {
    ErrorResponseException two =
        error(
            KioskServer.answer(400, NO)
                .setHeader("X-Correlation-Id", "c-1")
                .setHeader("Request-Id", "r-1"));
    ErrorResponseException none = error(KioskServer.answer(400, NO));

    assertThat(two.requestId()).isEqualTo("r-1");
    assertThat(none.requestId()).isEmpty();
  }

  @Test
  void retryAfterARenewedLoginCountsAsTheSecondAttempt() {
    server.answers(401, NO);
    server.answers(404, NO);
    TokenSource renewable =
        new TokenSource() {
          @Override
          public AccessToken token() {
            return AccessToken.of(Secret.of("t-1"));
          }

          @Override
          public AccessToken renew(AccessToken rejected) {
            return AccessToken.of(Secret.of("t-2"));
          }
        };

    ErrorResponseException error =
        error(server.client(server.builder().session(renewable)).orders().get("6"));

    assertThat(error).isInstanceOf(NotFoundException.class);
    assertThat(error.attempts()).isEqualTo(2);
  }
}
