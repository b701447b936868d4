package dev.gangway.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.core.json.RawJson;
import dev.gangway.core.json.Scalars;
import dev.gangway.core.webhooks.EventShape;
import dev.gangway.core.webhooks.WebhookSignature.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a field with any of the live keys. Only its content is the provider's for certain. */
final class SealedVerification implements Verification {
  private final Sealed scheme;
  private final List<Opener> openers;

  SealedVerification(Sealed scheme, List<Opener> openers) {
    this.scheme = scheme;
    this.openers = openers;
  }

  @Override
  public Verified verify(WebhookRequest request) throws RefusedException, UnreadableException {
    String signature = request.header(scheme.header());
    @Nullable RawJson member = EventShape.field(Bodies.json(request.body()), scheme.member());
    if (member == null || !member.text().startsWith("\"")) {
      throw new RefusedException("the field " + scheme.member() + " is not sealed");
    }
    String text = member.as(Scalars.STRING);
    for (Opener opener : openers) {
      byte @Nullable [] opened = open(opener, text, signature);
      if (opened != null) {
        return Verified.sealed(text.getBytes(UTF_8), opened);
      }
    }
    throw new RefusedException("the field " + scheme.member() + " was not sealed with a live key");
  }

  private static byte @Nullable [] open(Opener opener, String text, String signature) {
    try {
      return opener.open(text, signature);
    } catch (Exception refused) {
      return null;
    }
  }
}
