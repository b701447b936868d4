package dev.gangway.auth.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the text of a key becomes the bytes of the key. */
public enum KeyForm {
  /** The text is the key in hexadecimal digits. */
  HEX,
  /** The text is the key in Base64. */
  BASE64,
  /** The text itself in UTF-8 is the key. */
  UTF8,
  /** The SHA-256 digest of the text in UTF-8 is the key. */
  SHA256;

  /**
   * Returns the bytes of a key.
   *
   * @throws IllegalStateException if the text is empty or not in this form; the message does not
   *     show it
   */
  public byte[] key(String text) {
    byte @Nullable [] key = bytes(text);
    if (key == null || key.length == 0) {
      throw new IllegalStateException(
          "The key is empty or not in the form "
              + this
              + ". Copy it again from the provider's page.");
    }
    return key;
  }

  /** Returns the bytes, or null if the text is not in this form. */
  byte @Nullable [] bytes(String text) {
    return switch (this) {
      case HEX -> TextEncoding.HEX.decode(text);
      case BASE64 -> TextEncoding.BASE64.decode(text);
      case UTF8 -> text.getBytes(UTF_8);
      case SHA256 -> digest(text.getBytes(UTF_8));
    };
  }

  private static byte[] digest(byte[] text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256.", e);
    } finally {
      Arrays.fill(text, (byte) 0);
    }
  }
}
