package dev.gangway.cloudpayments;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import okhttp3.HttpUrl;

/** A client and a server that gives it the responses that a test made up, or those of the spec. */
final class FakeCloudPayments implements AutoCloseable {
  static final Spec SPEC =
      Spec.ofResource(CloudPayments.class, "/gangway/cloudpayments/openapi.yaml");

  private final SpecServer server = SpecServer.start(SPEC);
  private final CloudPayments client = client(server.url());

  /** Returns a client with credentials that nobody checks. */
  static CloudPayments client(HttpUrl url) {
    return CloudPayments.builder()
        .baseUrl(url.toString())
        .apiKey(Secret.of("made-up-key"))
        .tenant(Secret.of("made-up-tenant"))
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made-up-session"))))
        .build();
  }

  CloudPayments client() {
    return client;
  }

  SpecServer server() {
    return server;
  }

  FakeCloudPayments answer(int status, String body) {
    server.answerWith(status, body);
    return this;
  }

  /** Returns the text of the next request's body. */
  String takeBody() {
    return server.takeRequest().body().utf8();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
