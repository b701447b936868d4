package dev.gangway.webhooks;

import static dev.gangway.webhooks.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.testkit.MutableClock;
import dev.gangway.testkit.WebhookDelivery;
import dev.gangway.testkit.WebhookSender;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compared with the specification's own library for Java. */
final class StandardWebhooksTest {
  private static final String BODY = "{\"type\":\"paid\",\"order\":\"é\"}";
  private static final String OLD = "whsec_" + base64(bytes(24, 1));
  private static final String NEW = "whsec_" + base64(bytes(64, 2));

  private final MutableClock clock = MutableClock.at(NOW);

  @Test
  void whatTheLibrarySignsIsVerified() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      String secret = "whsec_" + base64(bytes(24 + random.nextInt(41), i));
      String body = "{\"n\":\"" + text(random) + "\"}";
      String id = "msg_" + i;

      String signature = new Webhook(secret).sign(id, NOW.getEpochSecond(), body);

      assertThat(receive(body, id, NOW, signature, secret)).isInstanceOf(Receipt.Handled.class);
    }
  }

  @Test
  void libraryVerifiesWhatTheReceiverDoesAndNothingElse() throws Exception {
    Random random = new Random(2);
    int accepted = 0;
    Instant now = Instant.now();
    for (int i = 0; i < 500; i++) {
      String body = "{\"n\":\"" + text(random) + "\"}";
      String signature = new Webhook(OLD).sign("msg_" + i, now.getEpochSecond(), body);
      String spoiled = random.nextBoolean() ? signature : spoil(signature, random);
      String other = random.nextInt(4) > 0 ? body : body + " ";

      boolean ours =
          receiver(Clock.systemUTC(), OLD).receive(request(other, "msg_" + i, now, spoiled))
              instanceof Receipt.Handled;

      assertThat(ours).as(spoiled).isEqualTo(libraryVerifies(other, "msg_" + i, now, spoiled));
      accepted += ours ? 1 : 0;
    }
    assertThat(accepted).isBetween(100, 400);
  }

  @Test
  void libraryVerifiesWhatTheSenderSigns() throws Exception {
    Random random = new Random(3);
    MutableClock now = MutableClock.at(Instant.now());
    for (int i = 0; i < 500; i++) {
      String secret = "whsec_" + base64(bytes(24 + random.nextInt(41), i));

      WebhookDelivery delivery = sent(now, "{\"n\":\"" + text(random) + "\"}", OLD, secret);

      Map<String, List<String>> headers = headers(delivery);
      assertThatCode(() -> new Webhook(secret).verify(delivery.text(), headers))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void eitherSecretIsAcceptedWhileOneIsRotated() throws Exception {
    String signature = new Webhook(OLD).sign("msg_1", NOW.getEpochSecond(), BODY);
    String both = signature + " " + new Webhook(NEW).sign("msg_1", NOW.getEpochSecond(), BODY);

    assertThat(receive(BODY, "msg_1", NOW, signature, NEW, OLD))
        .isInstanceOf(Receipt.Handled.class);
    assertThat(receive(BODY, "msg_1", NOW, both, NEW)).isInstanceOf(Receipt.Handled.class);
    assertThat(receive(BODY, "msg_1", NOW, signature, NEW)).isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void ed25519SignatureIsVerifiedWithThePublicKey() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    String publicKey = publicKey(pair);
    String signature = "v1a," + ed25519(pair, "msg_1." + NOW.getEpochSecond() + "." + BODY);

    assertThat(receive(BODY, "msg_1", NOW, signature, publicKey))
        .isInstanceOf(Receipt.Handled.class);
    assertThat(receive(BODY + " ", "msg_1", NOW, signature, publicKey))
        .isInstanceOf(Receipt.Refused.class);
    assertThat(receive(BODY, "msg_1", NOW, "v1," + signature.substring(4), publicKey))
        .isInstanceOf(Receipt.Refused.class);
    assertThat(receive(BODY, "msg_1", NOW, "v1a,AAAA", publicKey))
        .isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void senderSignsWithEd25519AsTheReceiverVerifies() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

    WebhookDelivery delivery = sent(privateKey(pair));

    assertThat(delivery.headers().get("webhook-signature")).startsWith("v1a,");
    assertThat(receive(delivery, publicKey(pair))).isInstanceOf(Receipt.Handled.class);
    assertThat(receive(delivery.tampered(7), publicKey(pair))).isInstanceOf(Receipt.Refused.class);
    assertThat(receive(delivery, OLD)).isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void eitherKeyIsAcceptedWhileAnEd25519KeyIsRotated() throws Exception {
    KeyPair before = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    KeyPair after = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

    WebhookDelivery both = sent(privateKey(before), privateKey(after));
    WebhookDelivery later = sent(privateKey(after));
    WebhookDelivery mixed = sent(OLD, privateKey(after));

    assertThat(receive(both, publicKey(before))).isInstanceOf(Receipt.Handled.class);
    assertThat(receive(both, publicKey(after))).isInstanceOf(Receipt.Handled.class);
    assertThat(receive(later, publicKey(before))).isInstanceOf(Receipt.Refused.class);
    assertThat(receive(later, publicKey(before), publicKey(after)))
        .isInstanceOf(Receipt.Handled.class);
    assertThat(receive(mixed, OLD)).isInstanceOf(Receipt.Handled.class);
    assertThat(receive(mixed, publicKey(after))).isInstanceOf(Receipt.Handled.class);
  }

  private WebhookDelivery sent(String... secrets) {
    return sent(clock, BODY, secrets);
  }

  private static WebhookDelivery sent(Clock clock, String body, String... secrets) {
    WebhookSender.Builder sender =
        WebhookSender.to(
                HttpUrl.get("https://example.com/"),
                Samples.shop(WebhookSignature.standardWebhooks()))
            .clock(clock);
    for (String each : secrets) {
      sender.secret(Secret.of(each));
    }
    return sender.build().delivery(body);
  }

  private Receipt<RawJson> receive(WebhookDelivery delivery, String... secrets) {
    WebhookRequest request = WebhookRequest.of(headers(delivery), delivery.body(), null);
    return receiver(clock, secrets).receive(request);
  }

  private static Map<String, List<String>> headers(WebhookDelivery delivery) {
    Map<String, List<String>> headers = new HashMap<>();
    delivery.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return headers;
  }

  private static String publicKey(KeyPair pair) {
    byte[] encoded = pair.getPublic().getEncoded();
    return "whpk_" + base64(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }

  private static String privateKey(KeyPair pair) {
    byte[] encoded = pair.getPrivate().getEncoded();
    return "whsk_" + base64(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
  }

  @ParameterizedTest
  @CsvSource({"-301, false", "-300, true", "300, true", "301, false"})
  void timestampMayBeFiveMinutesAway(long seconds, boolean accepted) throws Exception {
    Instant time = NOW.plusSeconds(seconds);
    String signature = new Webhook(OLD).sign("msg_1", time.getEpochSecond(), BODY);

    assertThat(receive(BODY, "msg_1", time, signature, OLD) instanceof Receipt.Handled)
        .isEqualTo(accepted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1e9", "１７", "99999999999999999999", "Infinity", "0x5"})
  void timestampThatIsNoneIsRefused(String timestamp) throws Exception {
    String signature =
        "v1,"
            + base64(
                Macs.compute(
                    "HmacSHA256",
                    bytes(24, 1),
                    ("msg_1." + timestamp + "." + BODY).getBytes(UTF_8)));

    Receipt<RawJson> receipt =
        receiver(clock, OLD)
            .receive(
                Samples.request(
                    BODY,
                    Map.of(
                        "webhook-id", List.of("msg_1"),
                        "webhook-timestamp", List.of(timestamp),
                        "webhook-signature", List.of(signature))));

    assertThat(receipt).isInstanceOf(Receipt.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ",", "v1", "v1,", "v1,???", "v2,AAAA", "v1 v1 v1", "v1,AAAA v1,AAAA"})
  void signatureThatIsNoneIsRefused(String signature) {
    assertThat(receive(BODY, "msg_1", NOW, signature, OLD)).isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void moreSignaturesThanAnyRotationNeedsAreRefused() throws Exception {
    String good = new Webhook(OLD).sign("msg_1", NOW.getEpochSecond(), BODY);

    assertThat(receive(BODY, "msg_1", NOW, "v1,AAAA ".repeat(15) + good, OLD))
        .isInstanceOf(Receipt.Handled.class);
    assertThat(receive(BODY, "msg_1", NOW, "v1,AAAA ".repeat(16) + good, OLD))
        .isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void signedIdTellsDeliveriesApart() throws Exception {
    WebhookReceiver<RawJson> receiver = receiver(clock, OLD);
    Webhook provider = new Webhook(OLD);
    long later = NOW.plusSeconds(30).getEpochSecond();

    Receipt<RawJson> first =
        receiver.receive(
            request(BODY, "msg_1", NOW, provider.sign("msg_1", NOW.getEpochSecond(), BODY)));
    Receipt<RawJson> again =
        receiver.receive(
            request(BODY, "msg_1", NOW.plusSeconds(30), provider.sign("msg_1", later, BODY)));
    Receipt<RawJson> other =
        receiver.receive(
            request(BODY, "msg_2", NOW, provider.sign("msg_2", NOW.getEpochSecond(), BODY)));
    Receipt<RawJson> renamed =
        receiver.receive(
            request(BODY, "msg_3", NOW, provider.sign("msg_1", NOW.getEpochSecond(), BODY)));

    assertThat(first).isInstanceOf(Receipt.Handled.class);
    assertThat(again).isInstanceOf(Receipt.Duplicate.class);
    assertThat(other).isInstanceOf(Receipt.Handled.class);
    assertThat(renamed).isInstanceOf(Receipt.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"whsec_???", "whsec_", "whpk_AAAA"})
  void secretThatIsNoneIsNotQuoted(String secret) {
    assertThatThrownBy(() -> receiver(clock, secret))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining(secret)
        .hasMessageContaining("Copy it again from the provider's page.");
  }

  private Receipt<RawJson> receive(
      String body, String id, Instant time, String signature, String... secrets) {
    return receiver(clock, secrets).receive(request(body, id, time, signature));
  }

  private static WebhookReceiver<RawJson> receiver(Clock clock, String... secrets) {
    WebhookReceiver.Builder<RawJson> builder =
        Webhooks.receiver(Samples.shop(WebhookSignature.standardWebhooks()))
            .inbox(Inbox.inMemory())
            .handler(received -> {})
            .clock(clock);
    for (String secret : secrets) {
      builder.secret(Secret.of(secret));
    }
    return builder.build();
  }

  private static WebhookRequest request(String body, String id, Instant time, String signature) {
    return Samples.request(
        body,
        Map.of(
            "webhook-id", List.of(id),
            "webhook-timestamp", List.of(Long.toString(time.getEpochSecond())),
            "webhook-signature", List.of(signature)));
  }

  private static boolean libraryVerifies(String body, String id, Instant time, String signature) {
    try {
      new Webhook(OLD)
          .verify(
              body,
              Map.of(
                  "webhook-id", List.of(id),
                  "webhook-timestamp", List.of(Long.toString(time.getEpochSecond())),
                  "webhook-signature", List.of(signature)));
      return true;
    } catch (Exception refused) {
      return false;
    }
  }

  private static String spoil(String signature, Random random) {
    int at = "v1,".length() + random.nextInt(20);
    char other = signature.charAt(at) == 'A' ? 'B' : 'A';
    return signature.substring(0, at) + other + signature.substring(at + 1);
  }

  private static String ed25519(KeyPair pair, String signed) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update(signed.getBytes(UTF_8));
    return base64(signature.sign());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.appendCodePoint(0x30 + random.nextInt(0x1000) & ~'\\');
    }
    return text.toString().replace("\"", "").replace("\\", "");
  }

  private static byte[] bytes(int length, int seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
