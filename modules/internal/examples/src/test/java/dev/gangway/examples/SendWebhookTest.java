package dev.gangway.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesCbcHmac;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.elkyc.ElKycWebhooks;
import dev.gangway.kriptomat.KriptomatWebhooks;
import dev.gangway.webhooks.Inbox;
import dev.gangway.webhooks.WebhookHttpHandler;
import dev.gangway.webhooks.WebhookReceiver;
import dev.gangway.webhooks.Webhooks;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code make webhook} sends is received. */
final class SendWebhookTest {
  private static final String KEY = "0123456789abcdef".repeat(4);

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    environment.put("TO", "http://localhost:" + server.getAddress().getPort() + "/hooks");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void receive(WebhookReceiver.Builder<?> receiver) {
    server.createContext(
        "/hooks", WebhookHttpHandler.of(receiver.inbox(Inbox.inMemory()).handler(e -> {}).build()));
  }

  private int send() throws Exception {
    return SendWebhook.send(environment, new PrintStream(printed, true, UTF_8));
  }

  @Test
  void sealedEventIsOpenedAndNotPrinted() throws Exception {
    environment.put("WEBHOOK_KEY", KEY);
    receive(Webhooks.receiver(ElKycWebhooks.source()).cipher(AesGcm.of(Secret.of(KEY))));

    assertThat(send()).isEqualTo(200);
    assertThat(printed.toString(UTF_8))
        .contains(
            "x-allpass-signature: <32 characters>",
            "\"data\":\"<",
            "\"type\":\"applicantApproved\"",
            "\"externalUserId\":\"<11 characters>\"")
        .endsWith(System.lineSeparator() + "200" + System.lineSeparator())
        .doesNotContain(KEY, "customer-17");
  }

  @Test
  void keysCanComeFromFiles() throws Exception {
    Path file = Files.writeString(folder.resolve("key"), KEY + "\n");
    environment.put("WEBHOOK_KEY_FILE", file.toString());
    environment.put("WEBHOOK_MAC_KEY", KEY);
    receive(
        Webhooks.receiver(ElKycWebhooks.source())
            .cipher(AesCbcHmac.of(Secret.of(KEY), Secret.of(KEY))));

    assertThat(send()).isEqualTo(200);
  }

  @Test
  void missingKeyIsMadeAndPrinted() throws Exception {
    receive(Webhooks.receiver(ElKycWebhooks.source()).cipher(AesGcm.of(Secret.of(KEY))));

    assertThat(send()).isEqualTo(401);
    assertThat(printed.toString(UTF_8)).containsPattern("WEBHOOK_KEY=[0-9a-f]{64}\\R");
  }

  @Test
  void eventWithoutADocumentedSignatureIsSignedOnRequest() throws Exception {
    environment.putAll(Map.of("P", "kriptomat", "EVENT", "orderChanged", "HEADER", "x-signature"));
    environment.put("WEBHOOK_SECRET", "made up");
    receive(
        Webhooks.receiver(KriptomatWebhooks.source(WebhookSignature.hmac("x-signature")))
            .secret(Secret.of("made up")));

    assertThat(send()).isEqualTo(200);
    assertThat(printed.toString(UTF_8)).contains("x-signature: <64 characters>");
  }

  @Test
  void unknownEventIsRefusedWithThoseThatThereAre() {
    environment.put("EVENT", "applicantAproved");

    assertThatThrownBy(this::send)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no event \"applicantAproved\". It has [applicantCreated, ");
  }
}
