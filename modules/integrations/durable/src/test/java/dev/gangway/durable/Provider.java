package dev.gangway.durable;

import dev.gangway.sandbox.Sandbox;
import dev.gangway.testkit.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shop, played by a sandbox of its own, which fails on demand and counts what it does. */
final class Provider implements AutoCloseable {
  private static final Spec SPEC = Spec.ofResource(Provider.class, "shop.yaml");
  private static final HttpClient CONTROL = HttpClient.newHttpClient();
  private static final Pattern REQUEST = Pattern.compile("\"operation\"");

  /** What goes wrong. */
  enum Fault {
    NONE("slow=PT0S", "none"),
    /** The sandbox fails whole requests only, so a socket of the test does this. */
    CLOSED_UNREAD("", "closed as soon as it is connected"),
    /** The same. */
    CUT_REQUEST("", "closed after the head of the request"),
    RESET_BEFORE_LANDING("reset", "reset after the request, not carried out"),
    LOST_AFTER_LANDING("lost", "reset after the request, although carried out"),
    CUT_RESPONSE("half", "closed after half of the response"),
    GARBLED_AFTER_LANDING("html=200;carried-out", "200 with other than JSON"),
    STALLED_AFTER_LANDING("slow=PT1M", "stalls after the request"),
    UNAVAILABLE_AFTER_LANDING("status=503;carried-out", "503, although carried out"),
    PROXY_FAILED("html=502", "502 with the page of a proxy"),
    FAILED("status=500", "500"),
    BUSY("status=429", "429"),
    UNAUTHORIZED("status=401", "401"),
    REFUSED("status=422", "422"),
    CONFLICT("status=409", "409");

    private final String plan;
    private final String words;

    Fault(String plan, String words) {
      this.plan = plan;
      this.words = words;
    }

    /** Returns the fault as the page of faults names it. */
    String words() {
      return words;
    }

    boolean isOfTheConnection() {
      return plan.isEmpty();
    }
  }

  private final Sandbox sandbox = Sandbox.builder().provider("shop", SPEC).start();

  String url() {
    return sandbox.url("shop");
  }

  /** Lets the next requests fail like this, in this order; those after them succeed. */
  void fails(Fault... faults) {
    control("DELETE", "faults");
    for (Fault fault : faults) {
      sandbox.failNext("*", fault.plan);
    }
  }

  /** Returns how often it carried something out. */
  int landings() {
    return Stream.of("buy", "sell", "pay", "put")
        .mapToInt(operation -> sandbox.landings("shop", operation))
        .sum();
  }

  /** Returns how often it carried something out under a key. */
  int landings(String key) {
    return sandbox.landings("shop", "buy", key) + sandbox.landings("shop", "sell", key);
  }

  /** Returns how many complete requests it received, at most the latest 200. */
  int requests() {
    return (int) REQUEST.matcher(control("GET", "requests")).results().count();
  }

  private String control(String method, String part) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + "__gangway/" + part))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      return CONTROL.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
