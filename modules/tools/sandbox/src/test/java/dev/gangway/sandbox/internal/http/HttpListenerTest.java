package dev.gangway.sandbox.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpListenerTest {
  private static HttpListener listener = start();

  private static HttpListener start() {
    try {
      return HttpListener.start(InetAddress.getLoopbackAddress(), 0, HttpListenerTest::respond);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpReply respond(HttpRequest request) {
    HttpReply reply =
        HttpReply.of(200, "text/plain", request.method() + " " + request.body().utf8());
    return request.path().equals("/reset") ? reply.withEnding(HttpReply.Ending.RESET) : reply;
  }

  @AfterAll
  static void stop() {
    listener.close();
  }

  @BeforeAll
  static void isOnAFreePort() {
    assertThat(listener.port()).isPositive();
  }

  private static String exchange(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port())) {
      socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void requestsOfAConnectionAreRespondedToInTheirOrder() throws Exception {
    String both =
        exchange(
            """
            POST /a HTTP/1.1
            Content-Length: 3

            oneHEAD /b HTTP/1.1

            PUT /c HTTP/1.1
            Transfer-Encoding: chunked

            3
            two
            4;x=y
            more
            0

            """);

    assertThat(both).contains("POST one", "PUT twomore").doesNotContain("HEAD ");
  }

  @ParameterizedTest
  @CsvSource({
    "GET / HTTP/2, 400",
    "GET http://example.com/ HTTP/1.1, 400",
    "POST / HTTP/1.1|Content-Length: 1|Transfer-Encoding: chunked, 400",
    "POST / HTTP/1.1|Content-Length: 1|Content-Length: 2, 400",
    "POST / HTTP/1.1|Content-Length: -1, 400",
    "POST / HTTP/1.1|Content-Length: 99999999999999999999, 400",
    "POST / HTTP/1.1|Content-Length: 99999999999, 413",
    "POST / HTTP/1.1|Transfer-Encoding: gzip, 400",
    "POST / HTTP/1.1|no colon, 400",
  })
  void requestThatCannotBeFramedIsRefused(String head, int status) throws Exception {
    String response = exchange(head.replace("|", "\n") + "\n\n");

    assertThat(response).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void headersHaveALimit() throws Exception {
    assertThat(exchange("GET / HTTP/1.1\nX: " + "x".repeat(70_000) + "\n\n")).contains(" 431 ");
  }

  @Test
  void resetIsAReset() {
    assertThatThrownBy(() -> exchange("GET /reset HTTP/1.1\n\n"))
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
  }
}
