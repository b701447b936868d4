package dev.gangway.core.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiCall;
import dev.gangway.core.RetryPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server of a test's own, and the clients that call it. */
public final class KioskServer implements BeforeEachCallback, AfterEachCallback {
  public static final String TOKEN = "token-of-the-session";

  private final MockWebServer server = new MockWebServer();
  private final List<Kiosk> clients = new ArrayList<>();

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    start();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  public void start() throws IOException {
    server.setServerSocketFactory(new PromptSockets());
    server.start();
  }

  /** Closes the clients too. */
  public void close() {
    clients.forEach(Kiosk::close);
    server.close();
  }

  /** Returns a builder that knows the server and a token, of a client that tries once. */
  public Kiosk.Builder builder() {
    return Kiosk.builder()
        .baseUrl(url())
        .retries(RetryPolicy.none())
        .session(TokenSource.fixed(AccessToken.of(Secret.of(TOKEN))));
  }

  public Kiosk client() {
    return client(builder());
  }

  /** Builds a client that is closed after the test. */
  public Kiosk client(Kiosk.Builder builder) {
    Kiosk kiosk = builder.build();
    clients.add(kiosk);
    return kiosk;
  }

  public String url() {
    return server.url("/").toString();
  }

  public int port() {
    return server.getPort();
  }

  /** Returns host and port as messages name them. */
  public String address() {
    return server.getHostName() + ":" + server.getPort();
  }

  public void answers(MockResponse.Builder answer) {
    server.enqueue(answer.build());
  }

  public void answers(String body) {
    answers(200, body);
  }

  public void answers(int status, String body) {
    answers(answer(status, body));
  }

  public static MockResponse.Builder answer(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body(body);
  }

  /** Executes the call with this body for a response and returns what it reads. */
  public <T> T reads(ApiCall<T> call, String body) {
    answers(body);
    return call.execute();
  }

  /** Returns the next request that came. */
  public RecordedRequest request() {
    try {
      RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
      assertThat(request).as("a request within 10 seconds").isNotNull();
      return request;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public int requestCount() {
    return server.getRequestCount();
  }

  public static String text(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }
}
