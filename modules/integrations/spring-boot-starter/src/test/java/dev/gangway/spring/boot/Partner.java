package dev.gangway.spring.boot;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A provider with prepared responses. */
final class Partner implements AutoCloseable {
  static final String PAIRS = "{\"status\":true,\"data\":[\"btceur\"]}";

  private final MockWebServer server = new MockWebServer();

  Partner() throws IOException {
    server.start();
  }

  Partner respond(int status, String body) {
    return respond(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(body)
            .build());
  }

  Partner respond(MockResponse response) {
    server.enqueue(response);
    return this;
  }

  Partner token(String token) {
    return respond(200, "{\"access_token\":\"" + token + "\",\"expires_in\":3600}");
  }

  RecordedRequest request() throws InterruptedException {
    RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("No request came.");
    }
    return request;
  }

  /** Returns the property that points a client here. */
  String at(String client) {
    return "gangway." + client + ".base-url=" + server.url("/");
  }

  @Override
  public void close() {
    server.close();
  }
}
