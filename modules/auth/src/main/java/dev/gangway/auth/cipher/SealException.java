package dev.gangway.auth.cipher;

/**
 * The one failure of opening a sealed payload. Its message is always the same and it has no cause,
 * so that nobody learns from it how a forged payload failed.
 */
public final class SealException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public SealException() {
    super(
        "The sealed payload cannot be opened with the given keys. It was altered or sealed in"
            + " another way: check the method, the keys and their encodings.");
  }
}
