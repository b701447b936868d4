package dev.gangway.kriptomat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.testkit.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;

/** Answers over HTTP what a test made up, and has a client that calls it. */
final class FakeKriptomat implements AutoCloseable {
  static final Spec SPEC = Spec.ofResource(Kriptomat.class, "/gangway/kriptomat/openapi.yaml");

  private final MockWebServer server = new MockWebServer();
  private final Kriptomat client;

  FakeKriptomat() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client = client(server.url("/"));
  }

  /** Returns a client with a token that nobody checks. */
  static Kriptomat client(HttpUrl url) {
    return Kriptomat.builder()
        .baseUrl(url.toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made up"))))
        .build();
  }

  Kriptomat client() {
    return client;
  }

  /** Answers the next request with this value in its envelope. */
  FakeKriptomat answerData(String data) {
    return answer(200, "{\"status\":true,\"data\":" + data + "}");
  }

  FakeKriptomat answer(int status, String body) {
    return answer(status, new Buffer().writeUtf8(body));
  }

  FakeKriptomat answer(int status, Buffer body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(body)
            .build());
    return this;
  }

  /** Answers the next request with a 503 that asks to come again at once. */
  FakeKriptomat answerUnavailableForNow() {
    server.enqueue(new MockResponse.Builder().code(503).setHeader("Retry-After", "0").build());
    return this;
  }

  /** Returns the text of the next request's body. */
  String takeBody() {
    return takeRequest().getBody().utf8();
  }

  RecordedRequest takeRequest() {
    try {
      RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("No further request came.");
      }
      return request;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  int requestCount() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
