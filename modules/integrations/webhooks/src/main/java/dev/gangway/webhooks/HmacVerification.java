package dev.gangway.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.Secret;
import dev.gangway.core.webhooks.WebhookSignature.Hmac;
import dev.gangway.core.webhooks.WebhookSignature.SignedTimestamp;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Compares the HMAC in a header with those that the live secrets give. */
final class HmacVerification implements Verification {
  private static final String BODY = "{body}";

  private final Hmac scheme;
  private final Settings settings;

  HmacVerification(Hmac scheme, Settings settings) {
    this.scheme = scheme;
    this.settings = settings;
    Macs.compute(scheme.algorithm(), new byte[] {0});
    settings.secrets().forEach(secret -> scheme.key().key(secret.reveal()));
  }

  @Override
  public Verified verify(WebhookRequest request) throws RefusedException {
    byte[] given = given(request.header(scheme.header()));
    @Nullable SignedTimestamp signed = scheme.timestamp();
    String timestamp = signed == null ? "" : request.header(signed.header());
    if (!matches(given, timestamp, request.body())) {
      throw new RefusedException("the signature is not that of any live secret");
    }
    if (signed != null) {
      Timestamps.requireRecent(signed.header(), timestamp, signed.tolerance(), settings.clock());
    }
    return Verified.body(request);
  }

  private byte[] given(String header) throws RefusedException {
    byte @Nullable [] given =
        header.startsWith(scheme.prefix())
            ? scheme.encoding().decode(header.substring(scheme.prefix().length()))
            : null;
    if (given == null) {
      throw new RefusedException(
          "the header " + scheme.header() + " is not an HMAC in " + scheme.encoding());
    }
    return given;
  }

  private boolean matches(byte[] given, String timestamp, byte[] body) {
    int at = scheme.signs().indexOf(BODY);
    String before = scheme.signs().substring(0, at).replace("{timestamp}", timestamp);
    String after = scheme.signs().substring(at + BODY.length()).replace("{timestamp}", timestamp);
    boolean matches = false;
    for (Secret secret : settings.secrets()) {
      byte[] key = scheme.key().key(secret.reveal());
      byte[] expected =
          Macs.compute(
              scheme.algorithm(), key, before.getBytes(UTF_8), body, after.getBytes(UTF_8));
      matches |= MessageDigest.isEqual(expected, given);
    }
    return matches;
  }
}
