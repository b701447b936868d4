package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time at which a token expires, in the forms in which logins state it. One beyond all
 * calendars becomes {@link Instant#MAX}.
 */
public final class Expiry {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,30}");

  private Expiry() {}

  /** Returns the expiry of a token that was just obtained, from {@code expires_in} (RFC 6749). */
  public static Instant in(Clock clock, long seconds) {
    return of(clock.instant(), seconds);
  }

  /** Returns the expiry of a token from its creation and its lifetime. */
  public static Instant of(Instant created, long ttlSeconds) {
    return Moments.after(created, Duration.ofSeconds(ttlSeconds));
  }

  /**
   * Returns the claim {@code exp} of a token that is a JWT (RFC 7519), unverified. Returns null if
   * the claim is missing or not a positive number, or if the token is not a JWT.
   */
  public static @Nullable Instant ofJwt(Secret token) {
    String[] parts = token.reveal().split("\\.", -1);
    @Nullable Map<String, @Nullable Object> header = parts.length == 3 ? json(parts[0]) : null;
    if (header == null || !(header.get("alg") instanceof String)) {
      return null;
    }
    @Nullable Map<String, @Nullable Object> claims = json(parts[1]);
    @Nullable Long seconds = claims == null ? null : seconds(claims.get("exp"));
    return seconds == null ? null : of(Instant.EPOCH, seconds);
  }

  private static @Nullable Map<String, @Nullable Object> json(String base64) {
    try {
      return TokenJson.object(new String(Base64.getUrlDecoder().decode(base64), UTF_8));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Returns a finite number of seconds of one or more, or null: anything else says nothing. */
  static @Nullable Long seconds(@Nullable Object value) {
    double seconds = 0;
    if (value instanceof Number number) {
      seconds = number.doubleValue();
    } else if (value instanceof String text && DIGITS.matcher(text).matches()) {
      // Some servers write the number as a string.
      seconds = Double.parseDouble(text);
    }
    return seconds >= 1 && Double.isFinite(seconds) ? (long) seconds : null;
  }
}
