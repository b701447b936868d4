package dev.gangway.sandbox.internal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSignature.TextEncoding;
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
                .withEncoding(encoding(declared.path("encoding").asText("hex")))
                .withKey(encoding(declared.path("key").asText("text")))
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
    return TextEncoding.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private Signatures() {}
}
