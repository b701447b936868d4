package dev.gangway.examples;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import dev.gangway.kriptomat.Kriptomat;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A server with prepared responses, its client, and how the client's calls ended. */
final class RecipePartner implements CallListener, AutoCloseable {
  final MockWebServer server = new MockWebServer();
  private final BlockingQueue<CallOutcome> outcomes = new LinkedBlockingQueue<>();

  RecipePartner() throws IOException {
    server.start();
  }

  Kriptomat.Builder builder() {
    return builder("made up");
  }

  Kriptomat.Builder builder(String token) {
    return Kriptomat.builder()
        .baseUrl(server.url("/").toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of(token))))
        .listener(this);
  }

  RecipePartner answer(String data) {
    server.enqueue(
        new MockResponse.Builder().body("{\"status\":true,\"data\":" + data + "}").build());
    return this;
  }

  RecipePartner user() {
    return answer("{\"id\":6,\"name\":\"Jane\",\"kyc_status\":\"verified\"}");
  }

  /** Prepares two pages of two transactions each. */
  RecipePartner pages() {
    return answer(page(1, "{\"id\":1},{\"id\":2}", false))
        .answer(page(2, "{\"id\":3},{\"id\":4}", true));
  }

  private static String page(int number, String entries, boolean last) {
    return "{\"transactions\":["
        + entries
        + "],\"meta\":{\"current_page\":"
        + number
        + ",\"last_page\":"
        + last
        + "}}";
  }

  RecipePartner stall() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    return this;
  }

  RecordedRequest request() throws InterruptedException {
    RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
    if (request == null) {
      throw new AssertionError("No request came.");
    }
    return request;
  }

  CallOutcome outcome() throws InterruptedException {
    CallOutcome outcome = outcomes.poll(10, TimeUnit.SECONDS);
    if (outcome == null) {
      throw new AssertionError("No call ended.");
    }
    return outcome;
  }

  @Override
  public void callEnded(ObservedCall call, CallOutcome outcome) {
    outcomes.add(outcome);
  }

  @Override
  public void close() {
    server.close();
  }
}
