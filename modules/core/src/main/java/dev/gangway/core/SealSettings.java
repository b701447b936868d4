package dev.gangway.core;

import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.seal.Sealing;
import dev.gangway.core.spec.SealedShape;
import org.jspecify.annotations.Nullable;

/** How the client of a provider that seals is built. Generated builders set it. */
public final class SealSettings {
  private @Nullable SealedShape shape;
  private @Nullable PayloadCipher cipher;
  private boolean requests = true;

  SealSettings() {}

  /** Sets where the provider's bodies carry sealed text. */
  public void shape(SealedShape shape) {
    this.shape = Arguments.notNull(shape, "shape");
  }

  /** Sets what opens responses and seals requests. */
  public void cipher(PayloadCipher cipher) {
    this.cipher = Arguments.notNull(cipher, "cipher");
  }

  /** Sets whether requests are sealed where the provider leaves that open. Defaults to true. */
  public void requests(boolean requests) {
    this.requests = requests;
  }

  /**
   * Returns how the client seals.
   *
   * @throws IllegalStateException if requests must be sealed and there is no cipher
   */
  Sealing sealing(String client) {
    if (shape == null) {
      return Sealing.NONE;
    }
    if (cipher == null && shape.requests() == SealedShape.Requests.ALWAYS) {
      throw new IllegalStateException(
          client
              + " needs a cipher, because the provider takes sealed requests only. Add cipher(…).");
    }
    boolean seals =
        switch (shape.requests()) {
          case NEVER -> false;
          case OPTIONAL -> requests;
          case ALWAYS -> true;
        };
    return new Sealing(shape, cipher, seals);
  }
}
