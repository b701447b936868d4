package dev.gangway.auth;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** When a token ends, by the ways in which login answers say it. */
public final class Expiry {
  private Expiry() {}

  /** Returns the end of a token that was asked for just now, from {@code expires_in} (RFC 6749). */
  public static Instant in(Clock clock, long seconds) {
    return clock.instant().plusSeconds(seconds);
  }

  /** Returns the end of a token from when it was made and how long it lives. */
  public static Instant of(Instant created, long ttlSeconds) {
    return created.plusSeconds(ttlSeconds);
  }

  /**
   * Returns the claim {@code exp} of a token that is a JWT (RFC 7519), unverified; null if it has
   * none or is no JWT.
   */
  public static @Nullable Instant ofJwt(Secret token) {
    String text = token.reveal();
    int dot = text.indexOf('.');
    if (dot < 0 || text.indexOf('.', dot + 1) < 0) {
      return null;
    }
    try {
      @Nullable Date expiration = JWTParser.parse(text).getJWTClaimsSet().getExpirationTime();
      return expiration == null ? null : expiration.toInstant();
    } catch (ParseException | RuntimeException e) {
      return null;
    }
  }
}
