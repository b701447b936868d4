package dev.gangway.elkyc;

import dev.gangway.auth.Secret;
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
final class FakeElKyc implements AutoCloseable {
  static final Spec SPEC = Spec.ofResource(ElKyc.class, "/gangway/elkyc/openapi.yaml");

  private final MockWebServer server = new MockWebServer();
  private final ElKyc client;

  FakeElKyc() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client = client(url());
  }

  /** Returns a client with credentials that nobody checks. */
  static ElKyc client(HttpUrl url) {
    return ElKyc.builder().baseUrl(url.toString()).apiKey(Secret.of("made-up-key")).build();
  }

  HttpUrl url() {
    return server.url("/");
  }

  ElKyc client() {
    return client;
  }

  /** Answers the next request with this value in its envelope. */
  FakeElKyc answerData(String data) {
    return answer(200, "{\"status\":true,\"data\":" + data + "}");
  }

  FakeElKyc answer(int status, String body) {
    return answer(status, new Buffer().writeUtf8(body));
  }

  FakeElKyc answer(int status, Buffer body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(body)
            .build());
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

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
