package dev.gangway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.KeyForm;
import dev.gangway.auth.cipher.TextEncoding;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.WebhookKeys;
import dev.gangway.testkit.WebhookSample;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events are signed as the document says, and receivers of the same signature take them. */
final class WebhookSampleTest {
  private static final Spec SPEC = Spec.ofResource(WebhookSampleTest.class, "events.yaml");

  static Stream<Arguments> signatures() {
    return Stream.of(
        Arguments.of("standard", WebhookSignature.standardWebhooks()),
        Arguments.of("hmac", WebhookSignature.hmac("x-shop-signature").withKey(KeyForm.UTF8)),
        Arguments.of(
            "hmacOfTime",
            WebhookSignature.hmac("x-shop-signature")
                .withAlgorithm("HmacSHA512")
                .withEncoding(TextEncoding.BASE64)
                .withKey(KeyForm.BASE64)
                .withPrefix("v1=")
                .withTimestamp("{timestamp}.{body}", "x-shop-time", Duration.ofMinutes(1))),
        Arguments.of("address", WebhookSignature.sourceAddress("127.0.0.1", "::1")));
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void sampleIsSignedAsTheDocumentSays(String event, WebhookSignature signature) throws Exception {
    WebhookSample sample = WebhookSample.of(SPEC, event);
    WebhookKeys keys = WebhookKeys.of(sample.signature(), Map.of());
    WebhookReceiver.Builder<RawJson> receiver =
        Webhooks.receiver(Samples.shop(signature)).inbox(Inbox.inMemory()).handler(received -> {});
    keys.made().values().forEach(receiver::secret);

    WebhookSample.Sent sent = send(sample, keys, receiver.build());

    assertThat(sample.signature()).isEqualTo(signature);
    assertThat(sent.status()).isEqualTo(200);
  }

  private static WebhookSample.Sent send(
      WebhookSample sample, WebhookKeys keys, WebhookReceiver<RawJson> receiver) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/hooks", WebhookHttpHandler.of(receiver));
    server.start();
    try {
      return sample.send(
          HttpUrl.get("http://localhost:" + server.getAddress().getPort() + "/hooks"), keys);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void sentSampleShowsItsShapeTypeAndTimeOnly() throws Exception {
    WebhookSample sample =
        WebhookSample.of(SPEC, "standard").withSignature(WebhookSignature.hmac("x-shop-signature"));
    Map<String, String> environment = Map.of("WEBHOOK_SECRET", "made up for tests");
    WebhookKeys keys = WebhookKeys.of(sample.signature(), environment);
    WebhookReceiver<RawJson> receiver =
        Webhooks.receiver(Samples.shop(sample.signature()))
            .secret(Secret.of("made up for tests"))
            .inbox(Inbox.inMemory())
            .handler(received -> {})
            .build();

    WebhookSample.Sent sent = send(sample, keys, receiver);

    assertThat(sent.body())
        .matches(
            "\\{\"type\":\"standard\",\"order\":\"<2 characters>\",\"amount\":\"<\\d characters>\","
                + "\"paid\":true,\"lines\":\\[\"<3 characters>\"],\"time\":\"20[^\"]+Z\"}");
    assertThat(sent.headers())
        .containsEntry("Content-Type", "application/json")
        .containsEntry("x-shop-signature", "<64 characters>");
    assertThat(keys.made()).isEmpty();
    assertThat(keys).hasToString("WebhookKeys[[] made]");
  }

  @Test
  void eventThatTheDocumentLacksIsRefused() {
    assertThatThrownBy(() -> WebhookSample.of(SPEC, "refunded"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "events.yaml has no event \"refunded\". It has [standard, hmac, hmacOfTime, address].");
  }

  @Test
  void fileThatIsMissingIsNamedByItsVariable() {
    assertThatThrownBy(
            () ->
                WebhookKeys.of(
                    WebhookSignature.hmac("x"), Map.of("WEBHOOK_SECRET_FILE", "/no/such/file")))
        .hasMessage("The file of WEBHOOK_SECRET_FILE cannot be read.");
  }
}
