package dev.gangway.auth.cipher;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;

/**
 * AES in CBC mode with PKCS #7 padding, signed by an HMAC. The sealed text is the initialization
 * vector of 16 bytes followed by the ciphertext. The signature is checked in constant time before
 * anything is decrypted, so that no response tells whether a padding was right.
 *
 * <p>By default the key has 256 bits in hexadecimal digits, the text is in hexadecimal digits, and
 * the signature is the HMAC-SHA-256 of the text in hexadecimal digits. The keys are read from their
 * secrets for each use and wiped after it. Safe for use by many threads.
 */
public final class AesCbcHmac implements PayloadCipher {
  private static final int BLOCK = 16;
  private static final int LEAST_MAC_KEY = 16;

  private final Builder settings;

  private AesCbcHmac(Builder settings) {
    this.settings = settings;
  }

  /**
   * Returns the cipher with all defaults.
   *
   * @throws IllegalStateException if a key is not in its form or has another length
   */
  public static AesCbcHmac of(Secret key, Secret macKey) {
    return builder(key, macKey).build();
  }

  /** Returns a builder of a cipher with these keys: one encrypts, the other signs. */
  public static Builder builder(Secret key, Secret macKey) {
    return new Builder(key, macKey);
  }

  @Override
  public SealedPayload seal(byte[] content) {
    byte[] iv = settings.ivs.next(BLOCK);
    try (WipedKey key = settings.key()) {
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
      byte[] sealed = Arrays.copyOf(iv, BLOCK + cipher.getOutputSize(content.length));
      int length = cipher.doFinal(content, 0, content.length, sealed, BLOCK);
      byte[] bytes = Arrays.copyOf(sealed, BLOCK + length);
      String text = settings.encoding.encode(bytes);
      return new SealedPayload(text, settings.signatureEncoding.encode(signature(text, bytes)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime cannot encrypt with AES in CBC mode.", e);
    }
  }

  @Override
  public byte[] open(SealedPayload sealed) {
    byte[] signature = settings.signatureEncoding.decode(sealed.signature());
    byte[] bytes = settings.encoding.decode(sealed.text());
    if (signature == null
        || bytes == null
        || !MessageDigest.isEqual(signature(sealed.text(), bytes), signature)
        || bytes.length < 2 * BLOCK) {
      throw new SealException();
    }
    try (WipedKey key = settings.key()) {
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(bytes, 0, BLOCK));
      return cipher.doFinal(bytes, BLOCK, bytes.length - BLOCK);
    } catch (GeneralSecurityException e) {
      throw new SealException();
    }
  }

  byte[] signature(String text, byte[] bytes) {
    try (WipedKey key = settings.macKey()) {
      Mac mac = Mac.getInstance(settings.algorithm.jca);
      mac.init(key);
      return mac.doFinal(settings.signs == SignedPart.TEXT ? text.getBytes(UTF_8) : bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "This Java runtime cannot sign with " + settings.algorithm + ".", e);
    }
  }

  @Override
  public String toString() {
    return "AesCbcHmac[" + settings.keyBits + " bits, " + settings.algorithm + "]";
  }

  /** A builder of {@link AesCbcHmac}. */
  public static final class Builder {
    private final Secret key;
    private final Secret macKey;
    private KeyForm keyForm = KeyForm.HEX;
    private KeyForm macKeyForm = KeyForm.HEX;
    private int keyBits = 256;
    private MacAlgorithm algorithm = MacAlgorithm.HMAC_SHA256;
    private SignedPart signs = SignedPart.TEXT;
    private TextEncoding encoding = TextEncoding.HEX;
    private TextEncoding signatureEncoding = TextEncoding.HEX;
    private IvSource ivs = IvSource.random();

    private Builder(Secret key, Secret macKey) {
      this.key = Objects.requireNonNull(key, "key");
      this.macKey = Objects.requireNonNull(macKey, "macKey");
    }

    private Builder(Builder other) {
      this(other.key, other.macKey);
      keyForm = other.keyForm;
      macKeyForm = other.macKeyForm;
      keyBits = other.keyBits;
      algorithm = other.algorithm;
      signs = other.signs;
      encoding = other.encoding;
      signatureEncoding = other.signatureEncoding;
      ivs = other.ivs;
    }

    /** Sets how the text of the encryption key becomes its bytes. Defaults to hexadecimal. */
    public Builder keyForm(KeyForm form) {
      this.keyForm = Objects.requireNonNull(form, "form");
      return this;
    }

    /** Sets how the text of the signing key becomes its bytes. Defaults to hexadecimal. */
    public Builder macKeyForm(KeyForm form) {
      this.macKeyForm = Objects.requireNonNull(form, "form");
      return this;
    }

    /**
     * Sets the length of the encryption key. Defaults to 256.
     *
     * @throws IllegalArgumentException if it is not 128, 192 or 256
     */
    public Builder keyBits(int bits) {
      this.keyBits = AesGcm.requireKeyBits(bits);
      return this;
    }

    /** Sets the algorithm of the signature. Defaults to HMAC-SHA-256. */
    public Builder macAlgorithm(MacAlgorithm algorithm) {
      this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
      return this;
    }

    /** Sets what the signature covers. Defaults to the sealed text. */
    public Builder signs(SignedPart part) {
      this.signs = Objects.requireNonNull(part, "part");
      return this;
    }

    /** Sets the encoding of the sealed text. Defaults to hexadecimal. */
    public Builder encoding(TextEncoding encoding) {
      this.encoding = Objects.requireNonNull(encoding, "encoding");
      return this;
    }

    /** Sets the encoding of the signature. Defaults to hexadecimal. */
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
     * @throws IllegalStateException if a key is not in its form or has another length
     */
    public AesCbcHmac build() {
      key().close();
      macKey().close();
      return new AesCbcHmac(new Builder(this));
    }

    private WipedKey key() {
      return WipedKey.aes(key, keyForm, keyBits);
    }

    private WipedKey macKey() {
      return WipedKey.mac(macKey, macKeyForm, algorithm, LEAST_MAC_KEY);
    }
  }
}
