package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.auth.cipher.KeyForm;
import dev.gangway.auth.cipher.TextEncoding;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.EventFields;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document says about an event: {@code x-signature} and {@code x-event}. */
final class SpecWebhook {
  private final JsonNode signature;
  private final JsonNode event;

  /** An event that has a signature of its own has fields of its own, too. */
  SpecWebhook(JsonNode root, JsonNode operation) {
    JsonNode declaring = operation.has("x-signature") ? operation : root;
    this.signature = declaring.path("x-signature");
    this.event = declaring.path("x-event");
  }

  /** Returns the event's source, whose bodies are not signed if the document does not say how. */
  WebhookSource<RawJson> source(String name) {
    return WebhookSource.of(name, signature(), fields(), (type, payload) -> payload);
  }

  private WebhookSignature signature() {
    return switch (signature.path("scheme").asText()) {
      case "standard-webhooks" ->
          signature.has("tolerance")
              ? WebhookSignature.standardWebhooks().withTolerance(tolerance())
              : WebhookSignature.standardWebhooks();
      case "hmac" -> hmac();
      case "sealed" -> WebhookSignature.sealed(text("header"), text("field"));
      case "source-address" -> {
        List<String> addresses = new ArrayList<>();
        signature.path("addresses").forEach(each -> addresses.add(each.asText()));
        yield WebhookSignature.sourceAddress(addresses.toArray(String[]::new));
      }
      default -> WebhookSignature.none();
    };
  }

  private WebhookSignature hmac() {
    String algorithm = text("algorithm").replaceFirst("^hmac-sha", "HmacSHA");
    WebhookSignature.Hmac hmac =
        WebhookSignature.hmac(text("header"))
            .withAlgorithm(algorithm.isEmpty() ? "HmacSHA256" : algorithm)
            .withEncoding(encoding())
            .withKey(key())
            .withPrefix(text("prefix"));
    return signature.has("timestamp")
        ? hmac.withTimestamp(text("signs"), text("timestamp"), tolerance())
        : hmac;
  }

  private Duration tolerance() {
    return Duration.parse(text("tolerance"));
  }

  private TextEncoding encoding() {
    return text("encoding").equals("base64") ? TextEncoding.BASE64 : TextEncoding.HEX;
  }

  private KeyForm key() {
    return switch (text("key")) {
      case "hex" -> KeyForm.HEX;
      case "base64" -> KeyForm.BASE64;
      default -> KeyForm.UTF8;
    };
  }

  private String text(String name) {
    return signature.path(name).asText();
  }

  private EventFields fields() {
    return new EventFields(
        field("payload"), field("type"), field("id"), field("time"), field("entity"));
  }

  private @Nullable String field(String name) {
    return event.path(name).textValue();
  }
}
