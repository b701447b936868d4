package dev.gangway.auth.cipher;

import java.util.Objects;

/**
 * A sealed text and what proves that nobody altered it.
 *
 * @param text the sealed content, as the body carries it
 * @param signature the signature or authentication tag, as the header carries it; empty if the
 *     header is absent
 */
public record SealedPayload(String text, String signature) {

  /** Requires both texts. */
  public SealedPayload {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(signature, "signature");
  }

  /** Returns the length of the text and nothing of its content. */
  @Override
  public String toString() {
    return "SealedPayload[" + text.length() + " characters]";
  }
}
