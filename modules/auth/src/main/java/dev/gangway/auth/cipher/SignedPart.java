package dev.gangway.auth.cipher;

/**
 * The part that a signature covers. The content itself is not a choice: its signature could be
 * checked only after decryption.
 */
public enum SignedPart {
  /** The sealed text as the body carries it, in UTF-8. */
  TEXT,
  /** The bytes that the text encodes: the initialization vector and the ciphertext. */
  BYTES
}
