package dev.gangway.codegen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A local server that keeps what it receives and always sends the same response. */
final class RecordingServer implements AutoCloseable {

  /**
   * A request as it came.
   *
   * @param target path and query, encoded
   */
  record Received(String method, String target, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    String path() {
      return target.split("\\?", 2)[0];
    }
  }

  private final HttpServer server;
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private volatile String responseType = "application/json";
  private volatile String response = "{}";
  private volatile int status = 200;

  RecordingServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body =
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
      received.add(
          new Received(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders(),
              body));
      boolean isHead = exchange.getRequestMethod().equals("HEAD");
      byte[] bytes = response.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", responseType);
      exchange.sendResponseHeaders(status, isHead ? -1 : bytes.length);
      if (!isHead) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  void answers(int status, String contentType, String body) {
    this.status = status;
    answers(contentType, body);
  }

  void answers(String contentType, String body) {
    responseType = contentType;
    response = body;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Returns the only request since the last one was asked for. */
  Received request() {
    Received first = received.poll();
    if (first == null || !received.isEmpty()) {
      throw new AssertionError("one request was expected, and there is: " + first + received);
    }
    return first;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
