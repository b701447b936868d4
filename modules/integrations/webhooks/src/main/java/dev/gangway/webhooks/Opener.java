package dev.gangway.webhooks;

/** Opens what a provider has sealed. It must be safe for use by many threads. */
@FunctionalInterface
public interface Opener {

  /**
   * Returns the plain bytes of a sealed text.
   *
   * @param text the sealed text, as it stands in the body
   * @param signature the header with its signature or authentication tag
   * @throws Exception if the text was not sealed with this opener's keys; all exceptions are taken
   *     for this
   */
  byte[] open(String text, String signature) throws Exception;
}
