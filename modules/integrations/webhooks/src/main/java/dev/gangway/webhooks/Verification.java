package dev.gangway.webhooks;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.webhooks.WebhookSignature;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a request comes from the provider. */
interface Verification {

  Verified verify(WebhookRequest request) throws RefusedException, UnreadableException;

  /** What a user has configured. */
  record Settings(
      List<Secret> secrets, List<PayloadCipher> ciphers, ClientAddress clientAddress, Clock clock) {

    private Settings requireSecret() {
      if (secrets.isEmpty()) {
        throw new IllegalStateException(
            "The bodies are signed, but there is no secret to verify them with. Call secret(…).");
      }
      return this;
    }

    /** Whoever gives a secret believes that it is asked for. */
    private void requireNothingUseless(WebhookSignature signature) {
      boolean sealed = signature instanceof WebhookSignature.Sealed;
      boolean signed =
          signature instanceof WebhookSignature.StandardWebhooks
              || signature instanceof WebhookSignature.Hmac;
      if ((!signed && !secrets.isEmpty()) || (!sealed && !ciphers.isEmpty())) {
        throw new IllegalStateException(
            "There is "
                + (secrets.isEmpty() || signed ? "a cipher" : "a secret")
                + ", but the signature is "
                + signature
                + " and does not use it. Set the signature(…) that does, or leave it out.");
      }
    }

    private Settings requireCipher() {
      if (ciphers.isEmpty()) {
        throw new IllegalStateException(
            "The bodies are sealed, but there is no cipher to open them with. Call cipher(…).");
      }
      return this;
    }
  }

  static Verification of(WebhookSignature signature, Settings settings) {
    settings.requireNothingUseless(signature);
    if (signature instanceof WebhookSignature.StandardWebhooks standard) {
      return new StandardWebhooksVerification(standard, settings.requireSecret());
    }
    if (signature instanceof WebhookSignature.Hmac hmac) {
      return new HmacVerification(hmac, settings.requireSecret());
    }
    if (signature instanceof WebhookSignature.Sealed sealed) {
      return new SealedVerification(sealed, settings.requireCipher().ciphers());
    }
    if (signature instanceof WebhookSignature.SourceAddress source) {
      AddressRanges allowed = AddressRanges.of(source.addresses());
      return request -> {
        @Nullable InetAddress address = settings.clientAddress().of(request);
        if (address == null || !allowed.contain(address)) {
          throw new RefusedException("the request does not come from an allowed address");
        }
        return Verified.body(request);
      };
    }
    return Verified::body;
  }
}
