package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.error.UnauthenticatedException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Profile;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a call that was repeated tells. */
class RetryOutcomeTest {
  private static final String ORDER = "{\"status\":true,\"data\":{\"id\":6}}";
  private static final String BUSY = "{\"message\":\"busy\"}";

  @RegisterExtension final KioskServer server = new KioskServer();
  private final RecordingTimer timer = RecordingTimer.endingAtOnce();

  private static NewOrder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50")).build();
  }

  private static MockResponse.Builder lost() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket());
  }

  private Kiosk kiosk() {
    return server.client(timer.in(server.builder()));
  }

  private Kiosk kiosk(OkHttpClient httpClient) {
    return server.client(
        timer
            .in(server.builder())
            .httpClient(httpClient)
            .baseUrl("http://localhost:" + server.port()));
  }

  private static ApiCall<Void> withoutKey(Kiosk kiosk) {
    return kiosk.forms().sendFields(Profile.builder().name("Jane").build());
  }

  private static <E extends ApiException> E failure(Class<E> type, ApiCall<?> call) {
    return catchThrowableOfType(type, call::execute);
  }

  @Test
  void postWithoutKeyIsNotRetriedBecauseAnotherCallWasNotSent() {
    server.answers(204, "");
    Kiosk other = kiosk(resolving(false, false));
    OkHttpClient asksAnother =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  chain.proceed(chain.request()).close();
                  other.orders().get("6").withRetries(RetryPolicy.none()).execute();
                  throw new AssertionError();
                })
            .build();

    NotConnectedException failure =
        failure(NotConnectedException.class, withoutKey(kiosk(asksAnother)));

    assertThat(failure.operation()).isEqualTo("getOrder");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void orderThatAnInterceptorLostStaysUnknownWhenItsNextTryIsRefused() {
    server.answers(lost());
    server.answers(401, "{}");
    OkHttpClient stubborn =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  try {
                    return chain.proceed(chain.request());
                  } catch (IOException lost) {
                    return chain.proceed(chain.request());
                  }
                })
            .build();

    UnauthenticatedException refused =
        failure(UnauthenticatedException.class, withoutKey(kiosk(stubborn)));

    assertThat(refused.outcomeUnknown()).isTrue();
    assertThat(refused)
        .hasMessageEndingWith(
            " An earlier attempt may have been carried out: look it up before you retry.");
  }

  @Test
  void responseTellsHowOftenItWasTried() {
    server.answers(503, BUSY);
    server.answers(ORDER);
    server.answers(ORDER);
    Kiosk kiosk = kiosk();

    assertThat(kiosk.orders().get("6").response().attempts()).isEqualTo(2);
    assertThat(kiosk.orders().get("6").response().attempts()).isEqualTo(1);
  }

  @Test
  void allAttemptsAreCountedAndTheirFailuresKept() {
    server.answers(503, BUSY);
    server.answers(lost());
    server.answers(429, BUSY);

    RateLimitedException error =
        failure(RateLimitedException.class, kiosk().orders().place(newOrder()));

    assertThat(error.attempts()).isEqualTo(3);
    assertThat(error.getSuppressed()).singleElement().isInstanceOf(OutcomeUnknownException.class);
    assertThat(error.getSuppressed()[0].getSuppressed())
        .singleElement()
        .isInstanceOf(ServerErrorException.class);
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void attemptsAreCountedByCall() {
    Kiosk kiosk = kiosk();
    for (int i = 0; i < 9; i++) {
      server.answers(503, BUSY);
    }

    for (int i = 0; i < 3; i++) {
      assertThat(failure(ApiException.class, kiosk.orders().get("6")).attempts()).isEqualTo(3);
    }
    ApiCall<Order> again = kiosk.orders().get("6").withRetries(RetryPolicy.none());
    server.answers(503, BUSY);
    assertThat(failure(ApiException.class, again).attempts()).isEqualTo(1);
  }

  @Test
  void idempotencyKeyStaysTheSameOverAllAttempts() {
    server.answers(lost());
    server.answers(503, BUSY);
    server.answers(ORDER);
    ApiCall<Order> order = kiosk().orders().place(newOrder());

    order.execute();

    String sent = KioskServer.text(server.request());
    assertThat(sent).contains("\"idempotency_key\":\"" + order.idempotencyKey() + "\"");
    assertThat(KioskServer.text(server.request())).isEqualTo(sent);
    assertThat(KioskServer.text(server.request())).isEqualTo(sent);
  }

  @Test
  void orderThatMayHaveLandedStaysUnknownWhenItsRetryIsNotSent() {
    server.answers(lost());

    ApiCall<Order> call = kiosk(resolving(true, false)).orders().place(newOrder());

    OutcomeUnknownException unknown = failure(OutcomeUnknownException.class, call);

    assertThat(unknown)
        .hasMessage(
            "Kiosk.placeOrder: the retry was not sent to localhost:"
                + server.port()
                + " (UnknownHostException). An earlier attempt may have been carried out: look it up, "
                + "or retry with idempotency key "
                + call.idempotencyKey()
                + ".");
    assertThat(unknown.attempts()).isEqualTo(3);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void orderThatMayHaveLandedStaysUnknownWhenItsRetryHasNoCredential() {
    server.answers(lost());
    AtomicInteger logins = new AtomicInteger();
    TokenSource oneToken =
        () -> {
          if (logins.getAndIncrement() == 0) {
            return AccessToken.of(Secret.of("t-1"));
          }
          throw new LoginException("No more tokens.", null);
        };
    Kiosk kiosk = server.client(timer.in(server.builder()).session(oneToken));

    OutcomeUnknownException unknown =
        failure(OutcomeUnknownException.class, kiosk.orders().place(newOrder()));

    assertThat(unknown).hasCauseInstanceOf(LoginException.class);
    assertThat(unknown.attempts()).isEqualTo(1);
    assertThat(server.requestCount()).isEqualTo(1);
    // Not once for each attempt that is left: no other failure of a login is retried either.
    assertThat(logins).hasValue(2);
  }

  @Test
  void renewedLoginAndRetryCountTogether() {
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
    server.answers(401, "{}");
    server.answers("{\"access_token\":\"t-2\",\"expires_in\":3600}");
    server.answers(503, BUSY);
    server.answers(ORDER);
    Kiosk kiosk = loggingIn();

    assertThat(kiosk.orders().get("6").execute().id()).isEqualTo(6);

    assertThat(server.requestCount()).isEqualTo(5);
    assertThat(timer.waits()).hasSize(1);
  }

  @Test
  void callThatIsRefusedWithARenewedLoginIsNotRetried() {
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
    server.answers(401, "{}");
    server.answers("{\"access_token\":\"t-2\",\"expires_in\":3600}");
    server.answers(401, "{}");

    UnauthenticatedException refused =
        failure(UnauthenticatedException.class, loggingIn().orders().get("6"));

    assertThat(refused.attempts()).isEqualTo(2);
    assertThat(server.requestCount()).isEqualTo(4);
  }

  @Test
  void loginThatFailsDoesNotRetryTheCallThatNeedsIt() {
    server.answers(503, BUSY);

    failure(AuthenticationException.class, loggingIn().orders().get("6"));

    assertThat(server.requestCount()).isEqualTo(1);
    assertThat(timer.waits()).isEmpty();
  }

  @Test
  void retryGoesThroughTheInterceptorsOfTheGivenHttpClient() {
    server.answers(503, BUSY);
    server.answers(ORDER);
    AtomicInteger seen = new AtomicInteger();
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    chain.proceed(
                        chain
                            .request()
                            .newBuilder()
                            .header("x-try", "" + seen.incrementAndGet())
                            .build()))
            .build();

    server.client(timer.in(server.builder()).httpClient(httpClient)).orders().get("6").execute();

    RecordedRequest first = server.request();
    RecordedRequest second = server.request();
    assertThat(first.getHeaders().get("x-try")).isEqualTo("1");
    assertThat(second.getHeaders().get("x-try")).isEqualTo("2");
  }

  @Test
  void asyncCallFailsWithTheExceptionOfItsLastAttempt() {
    server.answers(503, BUSY);
    server.answers(503, BUSY);
    server.answers(404, BUSY);

    CompletionException failed =
        catchThrowableOfType(
            CompletionException.class, kiosk().orders().get("6").executeAsync()::join);

    assertThat(failed.getCause()).isExactlyInstanceOf(NotFoundException.class);
    assertThat(((ApiException) failed.getCause()).attempts()).isEqualTo(3);
  }

  private Kiosk loggingIn() {
    return server.client(
        timer
            .in(Kiosk.builder())
            .baseUrl(server.url())
            .clock(new HurryingClock())
            .session(new Login("jane@example.com", Secret.of("s3cret"), Map.of())));
  }

  /** Returns a client that finds the host's address the first time, and the later times, or not. */
  private static OkHttpClient resolving(boolean first, boolean later) {
    AtomicInteger times = new AtomicInteger();
    return new OkHttpClient.Builder()
        .dns(
            host -> {
              if (times.getAndIncrement() == 0 ? first : later) {
                return Dns.SYSTEM.lookup(host);
              }
              throw new UnknownHostException(host);
            })
        .build();
  }
}
