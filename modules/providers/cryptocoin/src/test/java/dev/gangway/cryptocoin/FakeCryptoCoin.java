package dev.gangway.cryptocoin;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import okhttp3.HttpUrl;

/** A client and a server that gives it the responses that a test made up, or those of the spec. */
final class FakeCryptoCoin implements AutoCloseable {
  static final Spec SPEC = Spec.ofResource(CryptoCoin.class, "/gangway/cryptocoin/openapi.yaml");

  private final SpecServer server = SpecServer.start(SPEC);
  private final CryptoCoin client = client(server.url());

  /** Returns a client with credentials that nobody checks. */
  static CryptoCoin client(HttpUrl url) {
    return CryptoCoin.builder()
        .baseUrl(url.toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made-up-session"))))
        .platformToken(Secret.of("made-up-platform-token"))
        .userToken(Secret.of("made-up-user-token"))
        .build();
  }

  CryptoCoin client() {
    return client;
  }

  SpecServer server() {
    return server;
  }

  /** Responds to the next request with this value in its envelope. */
  FakeCryptoCoin answerData(String data) {
    return answer(200, "{\"data\":" + data + "}");
  }

  FakeCryptoCoin answer(int status, String body) {
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
