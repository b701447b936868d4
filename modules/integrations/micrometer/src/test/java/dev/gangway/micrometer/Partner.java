package dev.gangway.micrometer;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.CallListener;
import dev.gangway.core.RetryPolicy;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.AuthenticationApi;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.Session;
import dev.gangway.testkit.MutableClock;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server that plays the provider, and its clients. */
final class Partner implements AutoCloseable {
  static final BuyOrder ORDER =
      BuyOrder.builder().amount(new BigDecimal("250.00")).pair("btceur").build();

  private final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));
  private final List<Kriptomat> clients = new ArrayList<>();
  private final MutableClock clock = MutableClock.at(Instant.EPOCH);

  private int tokens;

  SpecServer server() {
    return server;
  }

  /** Returns a client with a token, which retries at once. */
  Kriptomat client(CallListener... listeners) {
    return client(
        Kriptomat.builder().session(TokenSource.fixed(AccessToken.of(Secret.of("planted-token")))),
        listeners);
  }

  /** Returns a client that logs in, with another token each time. */
  Kriptomat clientWithLogin(CallListener... listeners) {
    server
        .on(AuthenticationApi::login)
        .returns(login -> new Session(Secret.of("planted-" + ++tokens), 3600L, Map.of()));
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

  String host() {
    return server.url().host();
  }

  String url() {
    return server.url().toString();
  }

  @Override
  public void close() {
    clients.forEach(Kriptomat::close);
    server.close();
  }
}
