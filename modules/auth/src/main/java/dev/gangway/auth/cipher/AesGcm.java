package dev.gangway.auth.cipher;

import dev.gangway.auth.Secret;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES in Galois/Counter Mode (NIST SP 800-38D). The sealed text is the initialization vector
 * followed by the ciphertext. The signature is the authentication tag of 16 bytes.
 *
 * <p>By default the key has 256 bits in hexadecimal digits, the initialization vector has 12 bytes,
 * and text and tag are in hexadecimal digits. The key is read from its secret for each use and
 * wiped after it. Initialization vectors are random: change the key before it has sealed 2^32
 * payloads. Safe for use by many threads.
 */
public final class AesGcm implements PayloadCipher {
  private static final int TAG = 16;
  private static final int LEAST_IV = 12;
  private static final int MOST_IV = 64;

  private final Builder settings;

  private AesGcm(Builder settings) {
    this.settings = settings;
  }

  /**
   * Returns the cipher with all defaults.
   *
   * @throws IllegalStateException if the key is not in its form or has another length
   */
  public static AesGcm of(Secret key) {
    return builder(key).build();
  }

  /** Returns a builder of a cipher with this key. */
  public static Builder builder(Secret key) {
    return new Builder(key);
  }

  @Override
  public SealedPayload seal(byte[] content) {
    byte[] iv = settings.ivs.next(settings.ivBytes);
    try (WipedKey key = settings.key()) {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, iv).doFinal(content);
      int length = sealed.length - TAG;
      byte[] bytes = Arrays.copyOf(iv, iv.length + length);
      System.arraycopy(sealed, 0, bytes, iv.length, length);
      return new SealedPayload(
          settings.encoding.encode(bytes),
          settings.signatureEncoding.encode(Arrays.copyOfRange(sealed, length, sealed.length)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime cannot encrypt with AES in GCM mode.", e);
    }
  }

  @Override
  public byte[] open(SealedPayload sealed) {
    byte[] tag = settings.signatureEncoding.decode(sealed.signature());
    byte[] bytes = settings.encoding.decode(sealed.text());
    // A shorter tag would be easier to guess.
    if (tag == null || tag.length != TAG || bytes == null || bytes.length < settings.ivBytes) {
      throw new SealException();
    }
    byte[] iv = Arrays.copyOf(bytes, settings.ivBytes);
    byte[] content = Arrays.copyOfRange(bytes, iv.length, bytes.length + TAG);
    System.arraycopy(tag, 0, content, content.length - TAG, TAG);
    try (WipedKey key = settings.key()) {
      return cipher(Cipher.DECRYPT_MODE, key, iv).doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new SealException();
    }
  }

  private static Cipher cipher(int mode, WipedKey key, byte[] iv) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, iv));
    return cipher;
  }

  static int requireKeyBits(int bits) {
    if (bits != 128 && bits != 192 && bits != 256) {
      throw new IllegalArgumentException("An AES key has 128, 192 or 256 bits, not " + bits + ".");
    }
    return bits;
  }

  @Override
  public String toString() {
    return "AesGcm[" + settings.keyBits + " bits]";
  }

  /** A builder of {@link AesGcm}. */
  public static final class Builder {
    private final Secret key;
    private KeyForm keyForm = KeyForm.HEX;
    private int keyBits = 256;
    private int ivBytes = LEAST_IV;
    private TextEncoding encoding = TextEncoding.HEX;
    private TextEncoding signatureEncoding = TextEncoding.HEX;
    private IvSource ivs = IvSource.random();

    private Builder(Secret key) {
      this.key = Objects.requireNonNull(key, "key");
    }

    private Builder(Builder other) {
      this(other.key);
      keyForm = other.keyForm;
      keyBits = other.keyBits;
      ivBytes = other.ivBytes;
      encoding = other.encoding;
      signatureEncoding = other.signatureEncoding;
      ivs = other.ivs;
    }

    /** Sets how the text of the key becomes its bytes. Defaults to hexadecimal. */
    public Builder keyForm(KeyForm form) {
      this.keyForm = Objects.requireNonNull(form, "form");
      return this;
    }

    /**
     * Sets the length of the key. Defaults to 256.
     *
     * @throws IllegalArgumentException if it is not 128, 192 or 256
     */
    public Builder keyBits(int bits) {
      this.keyBits = requireKeyBits(bits);
      return this;
    }

    /**
     * Sets the length of the initialization vector. Defaults to 12, which NIST recommends.
     *
     * @throws IllegalArgumentException if it is not between 12 and 64
     */
    public Builder ivBytes(int bytes) {
      if (bytes < LEAST_IV || bytes > MOST_IV) {
        throw new IllegalArgumentException(
            "An initialization vector has 12 to 64 bytes, not " + bytes + ".");
      }
      this.ivBytes = bytes;
      return this;
    }

    /** Sets the encoding of the sealed text. Defaults to hexadecimal. */
    public Builder encoding(TextEncoding encoding) {
      this.encoding = Objects.requireNonNull(encoding, "encoding");
      return this;
    }

    /** Sets the encoding of the authentication tag. Defaults to hexadecimal. */
    public Builder signatureEncoding(TextEncoding encoding) {
      this.signatureEncoding = Objects.requireNonNull(encoding, "encoding");
      return this;
    }

    Builder ivs(IvSource ivs) {
      this.ivs = ivs;
      return this;
    }

    /**
     * Returns the cipher.
     *
     * @throws IllegalStateException if the key is not in its form or has another length
     */
    public AesGcm build() {
      key().close();
      return new AesGcm(new Builder(this));
    }

    private WipedKey key() {
      return WipedKey.aes(key, keyForm, keyBits);
    }
  }
}
