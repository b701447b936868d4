package dev.gangway.durable;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealException;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.core.ApiCall;
import dev.gangway.core.CallSnapshot;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Encrypts what the table holds of calls and values. The id is encrypted with each text, so that
 * the texts of two rows cannot be exchanged. A fingerprint is encrypted, too: a bare digest of an
 * order could be compared with guesses.
 */
final class SealedCalls {
  /** In place of each call's own key, which differs whenever the same order is made anew. */
  private static final String NO_KEY = "00000000-0000-0000-0000-000000000000";

  private final PayloadCipher cipher;

  SealedCalls(PayloadCipher cipher) {
    this.cipher = cipher;
  }

  String seal(String id, String text) {
    byte[] content = (id.length() + ":" + id + text).getBytes(UTF_8);
    try {
      SealedPayload sealed = cipher.seal(content);
      return sealed.signature() + "." + sealed.text();
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  /**
   * Returns what was sealed under an id.
   *
   * @throws SealException if it was sealed with another key, or under another id
   */
  String open(String id, String sealed) {
    int point = sealed.indexOf('.');
    if (point < 0) {
      throw new SealException();
    }
    byte[] content =
        cipher.open(new SealedPayload(sealed.substring(point + 1), sealed.substring(0, point)));
    String text = new String(content, UTF_8);
    Arrays.fill(content, (byte) 0);
    String prefix = id.length() + ":" + id;
    if (!text.startsWith(prefix)) {
      throw new SealException();
    }
    return text.substring(prefix.length());
  }

  CallSnapshot openCall(String id, String sealed) {
    return CallSnapshot.fromJson(open(id, sealed));
  }

  /** Returns the digest of what is sent, without its idempotency key. */
  static String fingerprint(ApiCall<?> call, CallSnapshot snapshot) {
    return digest(withoutKey(call, snapshot).toJson());
  }

  private static CallSnapshot withoutKey(ApiCall<?> call, CallSnapshot snapshot) {
    if (snapshot.idempotencyKey() == null) {
      return snapshot;
    }
    try {
      return call.withIdempotencyKey(NO_KEY).snapshot();
    } catch (UnsupportedOperationException | IllegalArgumentException keepsItsKey) {
      return snapshot;
    }
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    }
  }
}
