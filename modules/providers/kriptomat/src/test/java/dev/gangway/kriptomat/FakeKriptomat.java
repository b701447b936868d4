package dev.gangway.kriptomat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;

/** A client and a server that gives it the responses that a test made up, or those of the spec. */
final class FakeKriptomat implements AutoCloseable {
  static final Spec SPEC = Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");

  private final SpecServer server = SpecServer.start(SPEC);
  private final Kriptomat client = client(server.url());

  /** Returns a client with credentials that nobody checks. */
  static Kriptomat client(HttpUrl url) {
    return Kriptomat.builder()
        .baseUrl(url.toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .build();
  }

  Kriptomat client() {
    return client;
  }

  SpecServer server() {
    return server;
  }

  /** Responds to the next request with this value in its envelope. */
  FakeKriptomat answerData(String data) {
    return answer(200, "{\"status\":true,\"data\":" + data + "}");
  }

  FakeKriptomat answer(int status, String body) {
    server.answerWith(status, body);
    return this;
  }

  /** Responds to the next request with a 503 that asks to come again at once. */
  FakeKriptomat answerUnavailableForNow() {
    server.answerWith(503, Headers.of("Retry-After", "0"), ByteString.EMPTY);
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
