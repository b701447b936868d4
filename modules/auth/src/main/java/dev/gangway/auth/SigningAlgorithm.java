package dev.gangway.auth;

/** An algorithm to sign a JWT with (RFC 7518, section 3.1). */
public enum SigningAlgorithm {
  /** RSA PKCS#1 v1.5 with SHA-512. */
  RS512(0),
  /** RSA PKCS#1 v1.5 with SHA-384. */
  RS384(0),
  /** RSA PKCS#1 v1.5 with SHA-256. */
  RS256(0),
  /** HMAC with SHA-512: a shared secret of 64 bytes or more. */
  HS512(64),
  /** HMAC with SHA-384: a shared secret of 48 bytes or more. */
  HS384(48),
  /** HMAC with SHA-256: a shared secret of 32 bytes or more. */
  HS256(32);

  final int leastSecretBytes;

  SigningAlgorithm(int leastSecretBytes) {
    this.leastSecretBytes = leastSecretBytes;
  }

  boolean isShared() {
    return leastSecretBytes > 0;
  }
}
