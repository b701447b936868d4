package dev.gangway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.KeyForm;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.auth.cipher.TextEncoding;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSignature.SignedTimestamp;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs an event by the provider's scheme. */
final class WebhookSigner {
  private final WebhookSignature signature;
  private final List<Secret> secrets;
  private final @Nullable PayloadCipher seal;

  WebhookSigner(WebhookSignature signature, List<Secret> secrets, @Nullable PayloadCipher seal) {
    this.signature = signature;
    this.secrets = List.copyOf(secrets);
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
      headers.put("webhook-id", id);
      headers.put("webhook-timestamp", seconds);
      headers.put("webhook-signature", standardWebhooks(id + "." + seconds + "." + json));
    } else if (signature instanceof WebhookSignature.Hmac hmac) {
      SignedTimestamp timestamp = hmac.timestamp();
      String signed = hmac.signs().replace("{timestamp}", seconds).replace("{body}", json);
      if (timestamp != null) {
        headers.put(timestamp.header(), seconds);
      }
      byte[] code = mac(hmac.algorithm(), hmac.key().key(secret().reveal()), signed);
      headers.put(hmac.header(), hmac.prefix() + hmac.encoding().encode(code));
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

  /** Returns a signature by each key, as a provider sends them while it rotates its keys. */
  private String standardWebhooks(String signed) throws GeneralSecurityException {
    secret();
    List<String> signatures = new ArrayList<>();
    for (Secret each : secrets) {
      String text = each.reveal();
      byte[] key = KeyForm.BASE64.key(text.replaceFirst("^(whsec|whsk)_", ""));
      boolean asymmetric = text.startsWith("whsk_");
      byte[] signature = asymmetric ? ed25519(key, signed) : mac("HmacSHA256", key, signed);
      signatures.add((asymmetric ? "v1a," : "v1,") + TextEncoding.BASE64.encode(signature));
    }
    return String.join(" ", signatures);
  }

  /** The key is the 32 bytes of RFC 8032, followed by those of the public key or not. */
  private static byte[] ed25519(byte[] key, String signed) throws GeneralSecurityException {
    byte[] seed = Arrays.copyOf(key, 32);
    Signature signing = Signature.getInstance("Ed25519");
    signing.initSign(
        KeyFactory.getInstance("Ed25519")
            .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
    signing.update(signed.getBytes(UTF_8));
    return signing.sign();
  }

  /** Returns the newest secret. */
  private Secret secret() {
    if (secrets.isEmpty()) {
      throw new IllegalStateException("The provider signs its events. Call secret(…).");
    }
    return secrets.get(secrets.size() - 1);
  }

  private static byte[] mac(String algorithm, byte[] key, String text)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance(algorithm);
    mac.init(new SecretKeySpec(key, algorithm));
    return mac.doFinal(text.getBytes(UTF_8));
  }
}
