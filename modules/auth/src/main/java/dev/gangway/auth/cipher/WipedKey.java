package dev.gangway.auth.cipher;

import dev.gangway.auth.Secret;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** A key for one use, wiped after it. The JDK's own key type cannot be wiped. */
final class WipedKey implements SecretKey, AutoCloseable {
  private static final long serialVersionUID = 1L;

  private final String algorithm;
  private final transient byte[] bytes;

  private WipedKey(String algorithm, byte[] bytes) {
    this.algorithm = algorithm;
    this.bytes = bytes;
  }

  /** Returns an AES key of so many bits. */
  static WipedKey aes(Secret secret, KeyForm form, int bits) {
    WipedKey key = of("AES", "encryption key", secret, form);
    if (key.bytes.length * Byte.SIZE != bits) {
      int found = key.bytes.length;
      key.close();
      throw new IllegalStateException(
          "The encryption key must have "
              + bits / Byte.SIZE
              + " bytes in the form "
              + form
              + ", found "
              + found
              + ". Check the key, keyForm and keyBits.");
    }
    return key;
  }

  /** Returns a key to sign with. */
  static WipedKey mac(Secret secret, KeyForm form, MacAlgorithm algorithm, int leastBytes) {
    WipedKey key = of(algorithm.jca, "signing key", secret, form);
    if (key.bytes.length < leastBytes) {
      int found = key.bytes.length;
      key.close();
      throw new IllegalStateException(
          "The signing key must have at least "
              + leastBytes
              + " bytes in the form "
              + form
              + ", found "
              + found
              + ". Check the key and macKeyForm.");
    }
    return key;
  }

  private static WipedKey of(String algorithm, String what, Secret secret, KeyForm form) {
    byte[] bytes = form.bytes(secret.reveal());
    if (bytes == null) {
      throw new IllegalStateException(
          "The " + what + " is not in the form " + form + ". Check the key and its form.");
    }
    return new WipedKey(algorithm, bytes);
  }

  @Override
  public String getAlgorithm() {
    return algorithm;
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  /** Returns a copy, which the JDK's ciphers wipe themselves. */
  @Override
  public byte[] getEncoded() {
    return bytes.clone();
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }

  private void writeObject(ObjectOutputStream out) throws NotSerializableException {
    throw new NotSerializableException(WipedKey.class.getName());
  }

  @Override
  public String toString() {
    return "WipedKey[" + algorithm + "]";
  }
}
