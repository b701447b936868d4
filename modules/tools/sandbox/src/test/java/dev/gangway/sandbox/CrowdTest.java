package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final int CLIENTS = 1_000;

  @Test
  void thousandClientsAreServedAtOnce() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().provider("kriptomat").start()) {
      int port = URI.create(sandbox.url()).getPort();
      List<Socket> sockets = new ArrayList<>();
      CountDownLatch start = new CountDownLatch(1);
      AtomicInteger served = new AtomicInteger();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        sockets.add(socket);
        String email = "client" + i + "@example.com";
        Thread thread = new Thread(null, () -> logIn(socket, email, start, served), "c", 128 << 10);
        thread.start();
        threads.add(thread);
      }
      start.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
      for (Socket socket : sockets) {
        socket.close();
      }
      assertThat(served).hasValue(CLIENTS);
      assertThat(sandbox.landings("kriptomat", "login")).isEqualTo(CLIENTS);
    }
  }

  private static void logIn(
      Socket socket, String email, CountDownLatch start, AtomicInteger served) {
    String body =
        "{\"email\":\"%s\",\"password\":\"p\",\"security_code\":\"1\",\"client_id\":5,\"client_secret\":\"s\"}"
            .formatted(email);
    String request =
        """
        POST /kriptomat/v1/auth/login HTTP/1.1\r
        Host: localhost\r
        X-Requested-With: XMLHttpRequest\r
        Content-Type: application/json\r
        Content-Length: %d\r
        Connection: close\r
        \r
        %s"""
            .formatted(body.length(), body);
    try {
      start.await();
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      String response = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (response.startsWith("HTTP/1.1 200") && response.contains("access_token")) {
        served.incrementAndGet();
      }
    } catch (IOException | InterruptedException e) {
      // Not served, as the count will show.
    }
  }

  @Test
  void fullSandboxSaysSoAndLandsNothing() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().provider("kriptomat").stateLimit(100_000).start()) {
      Caller caller = Caller.login(sandbox, "partner@example.com", "1");
      String user = caller.user();
      int orders = 0;
      HttpResponse<String> response = caller.buy(user, "0.01", "k" + orders);
      while (response.statusCode() == 200 && orders < 1_000) {
        orders++;
        response = caller.buy(user, "0.01", "k" + orders);
      }

      assertThat(response.statusCode()).isEqualTo(507);
      assertThat(response.body()).contains("POST /__gangway/reset");
      assertThat(sandbox.landings("kriptomat", "buyOrder")).isEqualTo(orders);
      assertThat(caller.get("kriptomat/v1/users/" + user).statusCode()).isEqualTo(200);

      caller.post("__gangway/reset", "{}");
      assertThat(Caller.tryLogin(sandbox, "partner@example.com", "1").statusCode()).isEqualTo(200);
    }
  }
}
