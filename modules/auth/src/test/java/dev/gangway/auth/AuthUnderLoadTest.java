package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many calls over real HTTP with one session, whose token comes from the same server. */
@Timeout(60)
class AuthUnderLoadTest {
  @StartStop public final MockWebServer server = new MockWebServer();

  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final AtomicInteger logins = new AtomicInteger();
  private volatile String accepted = "none";
  private volatile MockResponse loginAnswer = new MockResponse.Builder().code(503).build();

  private OkHttpClient client(int atOnce) {
    okhttp3.Dispatcher dispatcher = new okhttp3.Dispatcher();
    dispatcher.setMaxRequests(atOnce);
    dispatcher.setMaxRequestsPerHost(atOnce);
    OkHttpClient plain =
        new OkHttpClient.Builder().followRedirects(false).dispatcher(dispatcher).build();
    HttpUrl endpoint = server.url("/token");
    CachingTokenSource source =
        CachingTokenSource.builder(
                PasswordGrant.builder(plain, endpoint, "user", Secret.of("password"))
                    .clock(clock)
                    .build())
            .clock(clock)
            .nanoTime(clock::nanoTime)
            .executor(task -> {})
            .build();
    return plain
        .newBuilder()
        .addInterceptor(
            new AuthInterceptor(server.url("/"), Map.of("bearer", Credential.bearer(source))))
        .build();
  }

  private Request request() {
    return new Request.Builder()
        .url(server.url("/users/6"))
        .tag(
            SecurityRequirement.class,
            new SecurityRequirement("getUser", List.of(List.of("bearer"))))
        .build();
  }

  private static CompletableFuture<Integer> enqueue(Call call) {
    CompletableFuture<Integer> status = new CompletableFuture<>();
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call call, IOException e) {
            status.completeExceptionally(e);
          }

          @Override
          public void onResponse(Call call, Response response) {
            response.close();
            status.complete(response.code());
          }
        });
    return status;
  }

  /** Serves a login that makes a new token and ends the old session, and a resource behind it. */
  private class Session extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      if (request.getUrl().encodedPath().equals("/token")) {
        accepted = "token-" + logins.incrementAndGet();
        return new MockResponse.Builder()
            .body("{\"access_token\":\"" + accepted + "\",\"expires_in\":3600}")
            .build();
      }
      boolean ok = ("Bearer " + accepted).equals(request.getHeaders().get("Authorization"));
      return new MockResponse.Builder().code(ok ? 200 : 401).build();
    }
  }

  @Test
  void hundredCallsThatReceive401TogetherCauseOneLoginAndHundredResponses() throws Exception {
    CountDownLatch all = new CountDownLatch(100);
    server.setDispatcher(
        new Session() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if ("Bearer token-1".equals(request.getHeaders().get("Authorization"))
                && accepted.equals("killed")) {
              all.countDown();
              all.await();
            }
            return super.dispatch(request);
          }
        });
    OkHttpClient client = client(100);
    assertThat(enqueue(client.newCall(request())).get()).isEqualTo(200);
    accepted = "killed";
    clock.advance(HeldToken.NEW);

    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      answers.add(enqueue(client.newCall(request())));
    }

    for (CompletableFuture<Integer> answer : answers) {
      assertThat(answer.get()).isEqualTo(200);
    }
    assertThat(logins).hasValue(2);
  }

  @Test
  void callThatWaitedInTheQueueUntilTheTokenExpiredSendsANewOne() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    CountDownLatch arrived = new CountDownLatch(1);
    server.setDispatcher(
        new Session() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if (request.getUrl().encodedPath().equals("/users/6") && logins.get() == 1) {
              arrived.countDown();
              slow.await();
            }
            return super.dispatch(request);
          }
        });
    OkHttpClient client = client(1);
    CompletableFuture<Integer> first = enqueue(client.newCall(request()));
    arrived.await();
    CompletableFuture<Integer> queued = enqueue(client.newCall(request()));

    clock.advance(Duration.ofHours(2));
    slow.countDown();

    assertThat(first.get()).isEqualTo(200);
    assertThat(queued.get()).isEqualTo(200);
    assertThat(logins).hasValue(2);
  }

  @Test
  void slowLoginIsWaitedForByAll() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    server.setDispatcher(
        new Session() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if (request.getUrl().encodedPath().equals("/token")) {
              begun.countDown();
              slow.await();
            }
            return super.dispatch(request);
          }
        });
    OkHttpClient client = client(20);
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      answers.add(enqueue(client.newCall(request())));
    }
    begun.await();
    slow.countDown();

    for (CompletableFuture<Integer> answer : answers) {
      assertThat(answer.get()).isEqualTo(200);
    }
    assertThat(logins).hasValue(1);
  }

  @Test
  void cancelledCallLeavesItsLoginToTheOthers() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    server.setDispatcher(
        new Session() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            if (request.getUrl().encodedPath().equals("/token")) {
              begun.countDown();
              slow.await();
            }
            return super.dispatch(request);
          }
        });
    OkHttpClient client = client(2);
    Call cancelled = client.newCall(request());
    CompletableFuture<Integer> first = enqueue(cancelled);
    begun.await();
    CompletableFuture<Integer> second = enqueue(client.newCall(request()));

    cancelled.cancel();
    slow.countDown();

    assertThatThrownBy(first::get).hasRootCauseMessage("Canceled");
    assertThat(second.get()).isEqualTo(200);
    assertThat(logins).hasValue(1);
  }

  @Test
  void operationThatAlwaysReturns401CausesOneLoginInThirtySecondsHoweverOftenItIsCalled()
      throws Exception {
    server.setDispatcher(
        new Session() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            MockResponse answer = super.dispatch(request);
            return request.getUrl().encodedPath().equals("/token")
                ? answer
                : new MockResponse.Builder().code(401).build();
          }
        });
    OkHttpClient client = client(5);

    for (int i = 0; i < 100; i++) {
      assertThat(enqueue(client.newCall(request())).get()).isEqualTo(401);
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(logins).hasValue(1 + 100 / 30);
  }

  private void loginAnswers(MockResponse answer) {
    loginAnswer = answer;
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            logins.incrementAndGet();
            return loginAnswer;
          }
        });
  }

  private void assertCallFails(String message) {
    assertThatThrownBy(() -> client(5).newCall(request()).execute())
        .isInstanceOf(LoginException.class)
        .hasMessage(message);
  }

  @Test
  void failingLoginFailsTheCallAndSendsNothing() {
    loginAnswers(new MockResponse.Builder().code(503).build());
    assertCallFails("The token endpoint responded with 503");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void loginThatReturnsHtmlFailsTheCall() {
    loginAnswers(new MockResponse.Builder().body("<html>maintenance</html>").build());
    assertCallFails(
        "The token endpoint responded with 200 and a body that is not a JSON object. Check the address"
            + " of the endpoint.");
  }

  @Test
  void loginThatReturnsAnExpiredTokenFailsTheCall() throws IOException {
    loginAnswers(new MockResponse.Builder().body("{\"access_token\":\"" + ended() + "\"}").build());
    assertCallFails(
        "The login returned a token that expired at 2025-12-31T23:59:59Z, but the clock of this"
            + " machine shows 2026-01-01T00:00:00Z. Compare the clocks.");
  }

  /** Returns a JWT that ended a second ago. */
  private String ended() throws IOException {
    return JwtSigner.of(SigningAlgorithm.RS256, RfcKey.key())
        .sign(Map.of("exp", clock.instant().getEpochSecond() - 1))
        .reveal();
  }

  @Test
  void wrongPasswordIsTriedOnceForManyCalls() {
    loginAnswers(new MockResponse.Builder().code(401).build());
    OkHttpClient client = client(5);

    for (int i = 0; i < 10; i++) {
      CompletableFuture<Integer> answer = enqueue(client.newCall(request()));
      assertThatThrownBy(answer::get).cause().isInstanceOf(CredentialsRefusedException.class);
    }

    assertThat(logins).hasValue(1);
  }

  @Test
  void uncheckedFailureOfACredentialReachesTheCallback() {
    OkHttpClient client =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .addInterceptor(
                new AuthInterceptor(
                    server.url("/"),
                    Map.of(
                        "bearer",
                        request -> {
                          throw new IllegalStateException("vault is sealed");
                        })))
            .build();

    assertThatThrownBy(enqueue(client.newCall(request()))::get)
        .cause()
        .isExactlyInstanceOf(LoginException.class)
        .hasMessage("A credential could not be added to the request");
  }
}
