package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Key;
import java.security.PrivateKey;
import java.util.Objects;
import java.util.function.Function;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A key to sign tokens with. A key in a {@link Secret} is read again when the secret's value has
 * changed, so that it can be rotated. Safe for use by many threads; never prints itself.
 */
public final class SigningKey {
  private final Secret text;
  private final Function<String, Key> reader;
  private volatile @Nullable Read read;

  private SigningKey(Secret text, Function<String, Key> reader) {
    this.text = Objects.requireNonNull(text, "text");
    this.reader = reader;
    Key unused = key();
  }

  /**
   * Returns the RSA private key in a PEM text: PKCS#1 ({@code RSA PRIVATE KEY}) or PKCS#8 ({@code
   * PRIVATE KEY}). Line breaks may be of any kind, written as {@code \n}, or missing.
   *
   * @throws IllegalArgumentException if the text has no such key
   */
  public static SigningKey pem(Secret pem) {
    return new SigningKey(pem, text -> PemKey.read(text, null));
  }

  /**
   * Returns the RSA private key in a PEM text that is encrypted by PKCS#8 ({@code ENCRYPTED PRIVATE
   * KEY}).
   *
   * @throws IllegalArgumentException if the text has no such key, or the passphrase is wrong
   */
  public static SigningKey pem(Secret pem, Secret passphrase) {
    Objects.requireNonNull(passphrase, "passphrase");
    return new SigningKey(pem, text -> PemKey.read(text, passphrase));
  }

  /**
   * Returns the private or shared key in a JSON Web Key (RFC 7517), of type RSA or oct.
   *
   * @throws IllegalArgumentException if the text has no such key
   * @throws IllegalStateException if Nimbus JOSE + JWT is not on the class path
   */
  public static SigningKey jwk(Secret jwk) {
    RequiredNimbus.check("Reading a JSON Web Key");
    return new SigningKey(jwk, NimbusTokens::key);
  }

  /** Returns a shared key, the secret in UTF-8. */
  public static SigningKey shared(Secret secret) {
    return new SigningKey(secret, text -> new SecretKeySpec(bytes(text), "HMAC"));
  }

  /**
   * Returns a signing key for this key. It may be a handle to a key in an HSM or a KMS whose
   * security provider is installed.
   */
  public static SigningKey of(PrivateKey key) {
    Objects.requireNonNull(key, "key");
    return new SigningKey(Secret.of(""), text -> key);
  }

  /** Returns the key for the present value of the secret. */
  Key key() {
    String now = text.reveal();
    Read last = read;
    if (last == null || !last.text.equals(now)) {
      last = new Read(now, reader.apply(now));
      read = last;
    }
    return last.key;
  }

  private static byte[] bytes(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("The shared secret for signing is empty");
    }
    return text.getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return "SigningKey[redacted]";
  }

  private static final class Read {
    final String text;
    final Key key;

    Read(String text, Key key) {
      this.text = text;
      this.key = key;
    }
  }
}
