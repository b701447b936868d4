package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Profile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must not be sent twice is not sent over a connection that the provider has closed. */
class StaleConnectionTest {
  private static final HeldCertificate OWN =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();

  @RegisterExtension final KioskServer server = new KioskServer();

  private static ApiCall<Void> withoutKey(Kiosk kiosk) {
    return kiosk.forms().sendFields(Profile.builder().name("Jane").build());
  }

  @Test
  void openConnectionIsUsedAgain() {
    server.answers(204, "");
    server.answers(204, "");
    Kiosk kiosk = server.client();

    withoutKey(kiosk).execute();
    withoutKey(kiosk).execute();

    server.request();
    assertThat(server.request().getExchangeIndex()).isEqualTo(1);
  }

  @Test
  void openConnectionOfTlsIsUsedAgain() throws Exception {
    try (MockWebServer other = new MockWebServer()) {
      other.useHttps(
          new HandshakeCertificates.Builder().heldCertificate(OWN).build().sslSocketFactory());
      other.setProtocolNegotiationEnabled(false);
      other.start();
      MockResponse done = KioskServer.answer(204, "").build();
      other.enqueue(done);
      other.enqueue(done);
      other.enqueue(done);
      HandshakeCertificates trusted =
          new HandshakeCertificates.Builder().addTrustedCertificate(OWN.certificate()).build();
      Kiosk kiosk =
          server.client(
              server
                  .builder()
                  .baseUrl("https://localhost:" + other.getPort())
                  .tls(trusted.sslSocketFactory(), trusted.trustManager()));

      withoutKey(kiosk).execute();
      withoutKey(kiosk).execute();
      withoutKey(kiosk).execute();

      assertThat(other.takeRequest().getExchangeIndex()).isZero();
      assertThat(other.takeRequest().getExchangeIndex()).isEqualTo(1);
      assertThat(other.takeRequest().getExchangeIndex()).isEqualTo(2);
    }
  }

  /** As some servers say good-bye. */
  @Test
  void unrequestedStatusIsNotTakenForTheResponse() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      CompletableFuture<Socket> first = CompletableFuture.supplyAsync(() -> answer(other));
      Kiosk kiosk =
          server.client(server.builder().baseUrl("http://127.0.0.1:" + other.getLocalPort()));
      withoutKey(kiosk).execute();
      try (Socket resting = first.get(10, TimeUnit.SECONDS)) {
        write(resting, "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
        CompletableFuture<Socket> second = CompletableFuture.supplyAsync(() -> answer(other));

        withoutKey(kiosk).execute();

        second.get(10, TimeUnit.SECONDS).close();
      }
    }
  }

  private static Socket answer(ServerSocket server) {
    try {
      Socket socket = server.accept();
      write(socket, "HTTP/1.1 204 No Content\r\n\r\n");
      return socket;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }
}
