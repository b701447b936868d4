package dev.gangway.cryptocoin;

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
final class FakeCryptoCoin implements AutoCloseable {
  static final Spec SPEC = Spec.ofResource(CryptoCoin.class, "/gangway/cryptocoin/openapi.yaml");

  private final MockWebServer server = new MockWebServer();
  private final CryptoCoin client;

  FakeCryptoCoin() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client = client(url());
  }

  /** Returns a client with credentials that nobody checks. */
  static CryptoCoin client(HttpUrl url) {
    return CryptoCoin.builder()
        .baseUrl(url.toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("made-up-session"))))
        .platformToken(Secret.of("made-up-platform-token"))
        .userToken(Secret.of("made-up-user-token"))
        .build();
  }

  HttpUrl url() {
    return server.url("/");
  }

  CryptoCoin client() {
    return client;
  }

  /** Answers the next request with this value in its envelope. */
  FakeCryptoCoin answerData(String data) {
    return answer(200, "{\"data\":" + data + "}");
  }

  FakeCryptoCoin answer(int status, String body) {
    return answer(status, new Buffer().writeUtf8(body));
  }

  FakeCryptoCoin answer(int status, Buffer body) {
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
