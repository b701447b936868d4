package dev.gangway.sandbox.internal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.AesCbcHmac;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.webhooks.EventFields;
import dev.gangway.core.webhooks.WebhookSource;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.testkit.WebhookSender;
import java.time.Clock;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An address that events are sent to.
 *
 * @param event the event that it wants; empty for all
 */
record Receiver(Provider provider, HttpUrl url, String event, JsonNode secrets, Clock clock) {

  /** Returns a sender that signs and seals as the provider does. */
  WebhookSender sender(String event) {
    JsonNode own =
        provider.document().resolve(provider.root().path("webhooks").path(event)).path("post");
    JsonNode signature =
        own.has("x-signature") ? own.path("x-signature") : provider.root().path("x-signature");
    JsonNode fields = own.has("x-event") ? own.path("x-event") : provider.root().path("x-event");
    WebhookSource<String> source =
        WebhookSource.of(
            provider.name(),
            Signatures.of(signature),
            new EventFields(
                text(fields, "payload"),
                text(fields, "type"),
                text(fields, "id"),
                text(fields, "time"),
                text(fields, "entity")),
            (type, payload) -> payload.text());
    WebhookSender.Builder builder = WebhookSender.to(url, source).clock(clock);
    if (secrets.has("secret")) {
      builder.secret(Secret.of(secrets.path("secret").asText()));
    }
    PayloadCipher cipher = cipher();
    return (cipher == null ? builder : builder.seal(cipher)).build();
  }

  private @Nullable PayloadCipher cipher() {
    if (!secrets.has("key")) {
      return null;
    }
    Secret key = Secret.of(secrets.path("key").asText());
    return secrets.has("hmacKey")
        ? AesCbcHmac.of(key, Secret.of(secrets.path("hmacKey").asText()))
        : AesGcm.of(key);
  }

  private static @Nullable String text(JsonNode fields, String name) {
    return fields.has(name) ? fields.path(name).asText() : null;
  }

  @Override
  public String toString() {
    return "Receiver[" + provider.name() + ", " + url + "]";
  }
}
