package dev.gangway.auth.cipher;

/** The algorithm of a signature with a shared key (RFC 2104). */
public enum MacAlgorithm {
  /** HMAC with SHA-256. */
  HMAC_SHA256("HmacSHA256"),
  /** HMAC with SHA-384. */
  HMAC_SHA384("HmacSHA384"),
  /** HMAC with SHA-512. */
  HMAC_SHA512("HmacSHA512");

  final String jca;

  MacAlgorithm(String jca) {
    this.jca = jca;
  }
}
