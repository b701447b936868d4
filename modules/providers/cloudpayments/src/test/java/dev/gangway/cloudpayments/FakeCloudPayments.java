package dev.gangway.cloudpayments;

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
final class FakeCloudPayments implements AutoCloseable {
  static final Spec SPEC =
      Spec.ofResource(CloudPayments.class, "/gangway/cloudpayments/openapi.yaml");

  private final MockWebServer server = new MockWebServer();
  private final CloudPayments client;

  FakeCloudPayments() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client = client(url());
  }

  /** Returns a client with credentials that nobody checks. */
  static CloudPayments client(HttpUrl url) {
    return CloudPayments.builder()
        .baseUrl(url.toString())
        .apiKey(Secret.of("made-up-key"))
        .tenant(Secret.of("made-up-tenant"))
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made-up-session"))))
        .build();
  }

  HttpUrl url() {
    return server.url("/");
  }

  CloudPayments client() {
    return client;
  }

  FakeCloudPayments answer(int status, String body) {
    return answer(status, new Buffer().writeUtf8(body));
  }

  FakeCloudPayments answer(int status, Buffer body) {
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

  int requestCount() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
