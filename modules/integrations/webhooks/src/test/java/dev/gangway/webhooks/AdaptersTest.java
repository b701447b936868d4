package dev.gangway.webhooks;

import static dev.gangway.webhooks.Samples.NOW;
import static dev.gangway.webhooks.Samples.SECRET;
import static dev.gangway.webhooks.Samples.event;
import static dev.gangway.webhooks.Samples.hmac;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.testkit.MutableClock;
import dev.gangway.webhooks.Samples.Handled;
import jakarta.servlet.ServletContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same requests over real HTTP, to each server. */
final class AdaptersTest {
  private final Handled handled = new Handled();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebhookReceiver<RawJson> receiver =
      Webhooks.receiver(Samples.shop(WebhookSignature.hmac("X-Signature")))
          .secret(SECRET)
          .inbox(Inbox.inMemory())
          .handler(
              received -> {
                if (received.type().orElse("").equals("broken")) {
                  throw new IllegalStateException("broken");
                }
                handled.handle(received);
              })
          .maxBytes(10_000)
          .clock(MutableClock.at(NOW))
          .build();

  @Test
  void servletAnswersWithTheStatusOfTheReceipt(@TempDir Path folder) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    tomcat
        .addContext("", folder.toString())
        .addServletContainerInitializer((classes, context) -> register(context), Set.of());
    tomcat.start();
    try {
      check(URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/hooks"));
    } finally {
      tomcat.stop();
      tomcat.destroy();
    }
  }

  private void register(ServletContext context) {
    context.addServlet("hooks", WebhookServlet.of(receiver)).addMapping("/hooks");
  }

  @Test
  void handlerOfTheJdksServerAnswersWithTheStatusOfTheReceipt() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hooks", WebhookHttpHandler.of(receiver));
    server.start();
    try {
      check(URI.create("http://localhost:" + server.getAddress().getPort() + "/hooks"));
    } finally {
      server.stop(0);
    }
  }

  private void check(URI uri) throws Exception {
    // The provider's own spelling, with what decoding and encoding again would change.
    String paid = "{ \"type\":\"paid\",\"order\":\"\\u00e9é\",\"time\":\"" + NOW + "\" }\r\n";
    String early = event("made", "é", NOW.minusSeconds(1));
    String late = event("shipped", "é", NOW);

    assertThat(send(uri, paid, hmac(paid))).isEqualTo(200);
    assertThat(send(uri, paid, hmac(paid))).isEqualTo(200);
    assertThat(send(uri, late, hmac(late))).isEqualTo(200);
    assertThat(send(uri, early, hmac(early))).isEqualTo(200);
    assertThat(send(uri, paid, hmac(late))).isEqualTo(401);
    assertThat(send(uri, "[", hmac("["))).isEqualTo(400);
    assertThat(send(uri, "x".repeat(10_001), "")).isEqualTo(413);
    String broken = event("broken", "5", NOW);
    assertThat(send(uri, broken, hmac(broken))).isEqualTo(500);
    assertThat(
            client
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode())
        .isEqualTo(405);
    assertThat(handled.events).containsExactly(paid.strip(), late);
  }

  private int send(URI uri, String body, String signature) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("x-signature", signature)
            .header("Content-Type", "application/json; charset=iso-8859-1")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
