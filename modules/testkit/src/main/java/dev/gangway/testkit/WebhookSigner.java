package dev.gangway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSignature.SignedTimestamp;
import dev.gangway.core.webhooks.WebhookSignature.TextEncoding;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs an event by the provider's scheme. */
final class WebhookSigner {
  private final WebhookSignature signature;
  private final String secret;
  private final @Nullable PayloadCipher seal;

  WebhookSigner(WebhookSignature signature, String secret, @Nullable PayloadCipher seal) {
    this.signature = signature;
    this.secret = secret;
    this.seal = seal;
  }

  /**
   * @param id what a scheme with an id calls the event
   */
  WebhookDelivery sign(String id, String json, Instant now) throws Exception {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    String body = json;
    String seconds = Long.toString(now.getEpochSecond());
    if (signature instanceof WebhookSignature.StandardWebhooks) {
      byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
      headers.put("webhook-id", id);
      headers.put("webhook-timestamp", seconds);
      headers.put(
          "webhook-signature",
          "v1,"
              + Base64.getEncoder()
                  .encodeToString(mac("HmacSHA256", key, id + "." + seconds + "." + json)));
    } else if (signature instanceof WebhookSignature.Hmac hmac) {
      SignedTimestamp timestamp = hmac.timestamp();
      String signed = hmac.signs().replace("{timestamp}", seconds).replace("{body}", json);
      if (timestamp != null) {
        headers.put(timestamp.header(), seconds);
      }
      byte[] code = mac(hmac.algorithm(), decode(hmac.key(), secret), signed);
      headers.put(hmac.header(), hmac.prefix() + encode(hmac.encoding(), code));
    } else if (signature instanceof WebhookSignature.Sealed sealed) {
      body = sealed(sealed, json, headers);
    }
    return new WebhookDelivery(headers, body.getBytes(UTF_8));
  }

  private String sealed(WebhookSignature.Sealed scheme, String json, Map<String, String> headers)
      throws Exception {
    if (seal == null) {
      throw new IllegalStateException("The provider seals its events. Call seal(…).");
    }
    if (!(Json.read(json) instanceof ObjectNode whole)) {
      throw new IllegalArgumentException("What is sealed in part must be an object.");
    }
    JsonNode payload = whole.path(scheme.field());
    SealedPayload sealed = seal.seal(payload.toString().getBytes(UTF_8));
    headers.put(scheme.header(), sealed.signature());
    whole.put(scheme.field(), sealed.text());
    return whole.toString();
  }

  private static byte[] mac(String algorithm, byte[] key, String text)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance(algorithm);
    mac.init(new SecretKeySpec(key, algorithm));
    return mac.doFinal(text.getBytes(UTF_8));
  }

  private static byte[] decode(TextEncoding encoding, String text) {
    return switch (encoding) {
      case HEX -> HexFormat.of().parseHex(text);
      case BASE64 -> Base64.getDecoder().decode(text);
      case TEXT -> text.getBytes(UTF_8);
    };
  }

  private static String encode(TextEncoding encoding, byte[] bytes) {
    return encoding == TextEncoding.BASE64
        ? Base64.getEncoder().encodeToString(bytes)
        : HexFormat.of().formatHex(bytes);
  }
}
