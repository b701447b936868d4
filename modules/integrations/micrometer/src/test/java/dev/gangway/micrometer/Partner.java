package dev.gangway.micrometer;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.CallListener;
import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.testkit.MutableClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A server with prepared responses, and its clients. */
final class Partner implements AutoCloseable {
  static final BuyOrder ORDER =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  private final MockWebServer server = new MockWebServer();
  private final List<Kriptomat> clients = new ArrayList<>();
  private final MutableClock clock = MutableClock.at(Instant.EPOCH);
  private int tokens;

  Partner() throws IOException {
    server.start();
  }

  Partner balance() {
    return answer(200, "{\"status\":true,\"data\":{\"balance\":1,\"currency_code\":\"btc\"}}");
  }

  Partner token() {
    tokens++;
    return answer(200, "{\"access_token\":\"planted-" + tokens + "\",\"expires_in\":3600}");
  }

  Partner answer(int status, String body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("X-Request-Id", "planted-request-id")
            .body(body)
            .build());
    return this;
  }

  Partner loseConnection() {
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    return this;
  }

  Partner stall() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    return this;
  }

  /** Returns a client with a token, which retries at once. */
  Kriptomat client(CallListener... listeners) {
    return client(
        Kriptomat.builder().session(TokenSource.fixed(AccessToken.of(Secret.of("planted-token")))),
        listeners);
  }

  /** Returns a client that logs in. */
  Kriptomat clientWithLogin(CallListener... listeners) {
    return client(
        Kriptomat.builder()
            .clock(clock)
            .session(
                Credentials.builder()
                    .email("planted@example.com")
                    .password(Secret.of("planted-password"))
                    .securityCode(() -> "760401")
                    .clientId(5L)
                    .clientSecret(Secret.of("planted-client-secret"))
                    .build()),
        listeners);
  }

  private Kriptomat client(Kriptomat.Builder builder, CallListener... listeners) {
    for (CallListener listener : listeners) {
      builder.listener(listener);
    }
    Duration moment = Duration.ofMillis(1);
    Kriptomat client =
        builder.baseUrl(url()).retries(RetryPolicy.standard().withBackoff(moment, moment)).build();
    clients.add(client);
    return client;
  }

  /** Lets time pass, after which a rejected token is worth another login. */
  void pass(Duration time) {
    clock.advance(time);
  }

  RecordedRequest request() throws InterruptedException {
    RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("No request came.");
    }
    return request;
  }

  String host() {
    return server.getHostName();
  }

  String url() {
    return server.url("/").toString();
  }

  @Override
  public void close() {
    clients.forEach(Kriptomat::close);
    server.close();
  }
}
