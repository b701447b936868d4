package dev.gangway.auth;

import java.io.IOException;
import java.security.Key;
import java.security.PrivateKey;
import java.util.Map;
import java.util.Objects;
import javax.crypto.SecretKey;

/**
 * A signer of JSON Web Tokens (RFC 7519, 7515). It needs Nimbus JOSE + JWT, an optional dependency
 * of this module. Safe for use by many threads; never prints its key.
 */
public final class JwtSigner {
  private static final int LEAST_RSA_BITS = 2048;

  private final SigningAlgorithm algorithm;
  private final SigningKey key;

  private JwtSigner(SigningAlgorithm algorithm, SigningKey key) {
    this.algorithm = algorithm;
    this.key = key;
  }

  /**
   * Returns a signer.
   *
   * @throws IllegalArgumentException if the key does not fit the algorithm, an RSA key has fewer
   *     than 2048 bits, or a shared secret is shorter than the hash (RFC 7518, sections 3.2 and
   *     3.3)
   * @throws IllegalStateException if Nimbus JOSE + JWT is not on the class path
   */
  public static JwtSigner of(SigningAlgorithm algorithm, SigningKey key) {
    RequiredNimbus.check("Signing a token");
    check(Objects.requireNonNull(algorithm, "algorithm"), key.key());
    return new JwtSigner(algorithm, key);
  }

  /**
   * Returns the claims as a signed token in compact form.
   *
   * @throws IOException if the key cannot sign, for example because its HSM does not respond
   */
  public Secret sign(Map<String, ?> claims) throws IOException {
    Key present = key.key();
    check(algorithm, present);
    return NimbusTokens.sign(algorithm, claims, present);
  }

  private static void check(SigningAlgorithm algorithm, Key key) {
    if (algorithm.isShared()) {
      checkShared(algorithm, key);
    } else {
      checkRsa(algorithm, key);
    }
  }

  private static void checkShared(SigningAlgorithm algorithm, Key key) {
    if (!(key instanceof SecretKey)) {
      throw new IllegalArgumentException(
          algorithm + " signs with a shared secret, but the key is a private key. Choose RS512.");
    }
    int length = key.getEncoded().length;
    if (length < algorithm.leastSecretBytes) {
      throw new IllegalArgumentException(
          algorithm
              + " needs a shared secret of at least "
              + algorithm.leastSecretBytes
              + " bytes, found "
              + length
              + " (RFC 7518, section 3.2)");
    }
  }

  private static void checkRsa(SigningAlgorithm algorithm, Key key) {
    if (!(key instanceof PrivateKey) || !"RSA".equals(key.getAlgorithm())) {
      throw new IllegalArgumentException(
          algorithm + " signs with an RSA private key, but the key is for " + key.getAlgorithm());
    }
    // A key in an HSM may not tell its modulus.
    if (key instanceof java.security.interfaces.RSAKey rsa
        && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
      throw new IllegalArgumentException(
          algorithm
              + " needs an RSA key of at least "
              + LEAST_RSA_BITS
              + " bits, found "
              + rsa.getModulus().bitLength()
              + " (RFC 7518, section 3.3)");
    }
  }

  @Override
  public String toString() {
    return "JwtSigner[" + algorithm + "]";
  }
}
