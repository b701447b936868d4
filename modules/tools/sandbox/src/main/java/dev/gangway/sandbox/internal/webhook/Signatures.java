package dev.gangway.sandbox.internal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.auth.cipher.KeyForm;
import dev.gangway.auth.cipher.TextEncoding;
import dev.gangway.core.webhooks.WebhookSignature;
import java.time.Duration;
import java.util.Locale;

/** Reads {@code x-signature}. */
final class Signatures {

  static WebhookSignature of(JsonNode declared) {
    String header = declared.path("header").asText();
    Duration tolerance = Duration.parse(declared.path("tolerance").asText("PT5M"));
    return switch (declared.path("scheme").asText("none")) {
      case "standard-webhooks" -> WebhookSignature.standardWebhooks().withTolerance(tolerance);
      case "sealed" -> WebhookSignature.sealed(header, declared.path("field").asText());
      case "hmac" -> {
        WebhookSignature.Hmac hmac =
            WebhookSignature.hmac(header)
                .withAlgorithm(algorithm(declared.path("algorithm").asText("hmac-sha256")))
                .withEncoding(encoding(declared.path("encoding").asText()))
                .withKey(key(declared.path("key").asText()))
                .withPrefix(declared.path("prefix").asText());
        yield declared.has("timestamp")
            ? hmac.withTimestamp(
                declared.path("signs").asText(), declared.path("timestamp").asText(), tolerance)
            : hmac;
      }
      default -> WebhookSignature.none();
    };
  }

  private static String algorithm(String name) {
    return "Hmac" + name.substring(name.indexOf('-') + 1).toUpperCase(Locale.ROOT);
  }

  private static TextEncoding encoding(String name) {
    return name.equals("base64") ? TextEncoding.BASE64 : TextEncoding.HEX;
  }

  private static KeyForm key(String name) {
    return switch (name) {
      case "hex" -> KeyForm.HEX;
      case "base64" -> KeyForm.BASE64;
      default -> KeyForm.UTF8;
    };
  }

  private Signatures() {}
}
