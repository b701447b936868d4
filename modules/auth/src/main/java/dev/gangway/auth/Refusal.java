package dev.gangway.auth;

import java.security.MessageDigest;
import java.time.Instant;

/** A server's refusal of credentials, known by their digest, and the pause that follows. */
final class Refusal {
  final CredentialsRefusedException cause;
  final long sinceNanos;
  final Instant until;
  private final byte[] tried;

  /**
   * @param tried the digest of the refused credentials
   * @param sinceNanos when the pause began, by a clock that cannot be set
   * @param until when the pause ends, by the clock at its beginning
   */
  Refusal(CredentialsRefusedException cause, byte[] tried, long sinceNanos, Instant until) {
    this.cause = cause;
    this.tried = tried;
    this.sinceNanos = sinceNanos;
    this.until = until;
  }

  /** Returns whether these are the credentials that were refused. */
  boolean isOf(byte[] digest) {
    return MessageDigest.isEqual(tried, digest);
  }
}
