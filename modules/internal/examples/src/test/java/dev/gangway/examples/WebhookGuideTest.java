package dev.gangway.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.TextEncoding;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.KriptomatEvent;
import dev.gangway.kriptomat.KriptomatWebhooks;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.WebhookDelivery;
import dev.gangway.testkit.WebhookSender;
import dev.gangway.webhooks.ClientAddress;
import dev.gangway.webhooks.Inbox;
import dev.gangway.webhooks.Receipt;
import dev.gangway.webhooks.WebhookHandler;
import dev.gangway.webhooks.WebhookHttpHandler;
import dev.gangway.webhooks.WebhookReceiver;
import dev.gangway.webhooks.WebhookRequest;
import dev.gangway.webhooks.Webhooks;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** What the guide to webhooks shows. */
final class WebhookGuideTest {
  private final List<KriptomatEvent> handled = new ArrayList<>();

  @Test
  void eventsAreToldApartAndHandledOnce() throws Exception {
    Spec spec = Documented.spec(Kriptomat.class);
    Secret secret = Secret.of("made up");
    WebhookSignature signature =
        WebhookSignature.hmac("x-signature").withEncoding(TextEncoding.BASE64);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve(server, receiver(Secret.of("older"), secret, Inbox.inMemory()));
    try {
      HttpUrl url = HttpUrl.get("http://localhost:" + server.getAddress().getPort() + "/hooks");
      WebhookSender kriptomat =
          WebhookSender.to(url, KriptomatWebhooks.source(signature)).secret(secret).build();
      WebhookDelivery order = kriptomat.delivery(kriptomat.example(spec, "orderChanged"));

      assertThat(kriptomat.send(order)).isEqualTo(200);
      assertThat(kriptomat.send(order)).isEqualTo(200);
      assertThat(kriptomat.send(order.tampered(new Random(1)))).isEqualTo(401);
      assertThat(kriptomat.send(kriptomat.delivery(kriptomat.example(spec, "verificationChanged"))))
          .isEqualTo(200);
      assertThat(kriptomat.send(kriptomat.delivery("{\"deposit\":1}"))).isEqualTo(200);
    } finally {
      server.stop(0);
    }

    assertThat(handled)
        .hasExactlyElementsOfTypes(
            KriptomatEvent.OrderChanged.class,
            KriptomatEvent.VerificationChanged.class,
            KriptomatEvent.Unrecognized.class);
  }

  private static void serve(HttpServer server, WebhookReceiver<?> receiver) {
    server.createContext("/hooks", WebhookHttpHandler.of(receiver));
    server.start();
  }

  private WebhookReceiver<KriptomatEvent> receiver(
      Secret oldSecret, Secret newSecret, Inbox inbox) {
    WebhookHandler<KriptomatEvent> handler = received -> handled.add(received.event());
    WebhookSignature agreed =
        WebhookSignature.hmac("x-signature").withEncoding(TextEncoding.BASE64);
    WebhookReceiver<KriptomatEvent> receiver =
        Webhooks.receiver(KriptomatWebhooks.source(agreed))
            .secret(oldSecret)
            .secret(newSecret)
            .inbox(inbox)
            .handler(handler)
            .build();
    return receiver;
  }

  @Test
  void widgetIsKnownByItsAddressEvenBehindAProxy() throws Exception {
    WebhookReceiver<?> receiver =
        Webhooks.receiver(KriptomatWebhooks.widgetCompletedSource())
            .clientAddress(ClientAddress.behind("10.0.0.0/8"))
            .inbox(Inbox.inMemory())
            .handler(received -> {})
            .build();

    assertThat(receiver.receive(widget("174.138.2.203", "10.0.0.1")))
        .isInstanceOf(Receipt.Handled.class);
    assertThat(receiver.receive(widget("174.138.2.203", "10.0.0.1")))
        .isInstanceOf(Receipt.Duplicate.class);
    assertThat(receiver.receive(widget("174.138.2.203", "192.0.2.1")))
        .isInstanceOf(Receipt.Refused.class);
  }

  private static WebhookRequest widget(String forwarded, String connection) throws Exception {
    return WebhookRequest.of(
        Map.of("X-Forwarded-For", List.of(forwarded)),
        "{\"uuid\":\"1a0c7e5e\",\"amount\":1}".getBytes(UTF_8),
        InetAddress.getByName(connection));
  }
}
