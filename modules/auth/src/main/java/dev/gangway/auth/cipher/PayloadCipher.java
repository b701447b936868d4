package dev.gangway.auth.cipher;

/**
 * A cipher that a provider and its customer share for the content of requests, responses and
 * webhooks. Implementations must be safe for use by many threads and must never print a key.
 */
public interface PayloadCipher {

  /**
   * Returns this content sealed. The same content sealed twice gives two different texts. The
   * caller keeps the array and should wipe it.
   */
  SealedPayload seal(byte[] content);

  /**
   * Returns the content of a sealed payload. The caller should wipe the array after use.
   *
   * @throws SealException if the payload cannot be opened, whatever the reason
   */
  byte[] open(SealedPayload sealed);
}
