package dev.gangway.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Objects;

/** Receives webhooks with the JDK's {@code HttpServer}. */
public final class WebhookHttpHandler implements HttpHandler {
  private final WebhookReceiver<?> receiver;

  private WebhookHttpHandler(WebhookReceiver<?> receiver) {
    this.receiver = receiver;
  }

  /** Returns a handler that gives each POST to the receiver. */
  public static WebhookHttpHandler of(WebhookReceiver<?> receiver) {
    return new WebhookHttpHandler(Objects.requireNonNull(receiver, "receiver"));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status(exchange), -1);
    }
  }

  private int status(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return 405;
    }
    return receiver
        .receive(
            exchange.getRequestHeaders(),
            exchange.getRequestBody(),
            exchange.getRemoteAddress().getAddress())
        .status();
  }
}
