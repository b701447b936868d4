package dev.gangway.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.webhooks.EventShape;
import dev.gangway.core.webhooks.WebhookSignature.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a field with any of the live keys. Only its content is the provider's for certain. */
final class SealedVerification implements Verification {
  private final Sealed scheme;
  private final List<PayloadCipher> ciphers;

  SealedVerification(Sealed scheme, List<PayloadCipher> ciphers) {
    this.scheme = scheme;
    this.ciphers = ciphers;
  }

  @Override
  public Verified verify(WebhookRequest request) throws RefusedException, UnreadableException {
    String signature = request.header(scheme.header());
    @Nullable RawJson field = EventShape.field(Bodies.json(request.body()), scheme.field());
    if (field == null || !field.text().startsWith("\"")) {
      throw new RefusedException("the field " + scheme.field() + " is not sealed");
    }
    String text = field.as(Scalars.STRING);
    for (PayloadCipher cipher : ciphers) {
      byte @Nullable [] opened = open(cipher, text, signature);
      if (opened != null) {
        return Verified.sealed(text.getBytes(UTF_8), opened);
      }
    }
    throw new RefusedException("the field " + scheme.field() + " was not sealed with a live key");
  }

  private static byte @Nullable [] open(PayloadCipher cipher, String text, String signature) {
    try {
      return cipher.open(new SealedPayload(text, signature));
    } catch (RuntimeException refused) {
      return null;
    }
  }
}
