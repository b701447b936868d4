package dev.gangway.testkit;

import java.util.Objects;

/** Seals the payload of an event, as the provider does. */
@FunctionalInterface
public interface WebhookSeal {

  /** Returns the sealed text of the plain bytes, with its signature. */
  Sealed seal(byte[] plain) throws Exception;

  /**
   * What takes the place of a payload.
   *
   * @param text the sealed text
   * @param signature the value of the header with its signature or authentication tag
   */
  record Sealed(String text, String signature) {

    /** Checks that both are there. */
    public Sealed {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(signature, "signature");
    }
  }
}
