package dev.gangway.elkyc;

import dev.gangway.auth.Secret;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import okhttp3.HttpUrl;

/** A client and a server that gives it the responses that a test made up, or those of the spec. */
final class FakeElKyc implements AutoCloseable {
  static final Spec SPEC = Spec.ofResource(ElKyc.class, "/gangway/elkyc/openapi.yaml");

  private final SpecServer server = SpecServer.start(SPEC);
  private final ElKyc client = client(server.url());

  /** Returns a client with credentials that nobody checks. */
  static ElKyc client(HttpUrl url) {
    return ElKyc.builder().baseUrl(url.toString()).apiKey(Secret.of("made-up-key")).build();
  }

  ElKyc client() {
    return client;
  }

  SpecServer server() {
    return server;
  }

  /** Responds to the next request with this value in its envelope. */
  FakeElKyc answerData(String data) {
    return answer(200, "{\"status\":true,\"data\":" + data + "}");
  }

  FakeElKyc answer(int status, String body) {
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
