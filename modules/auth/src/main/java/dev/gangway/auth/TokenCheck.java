package dev.gangway.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks a token of a login or a store before it is kept. */
final class TokenCheck {
  /** A token that claims to live longer is looked at again after that time. */
  private static final Duration LONGEST_LIFE = Duration.ofDays(365);

  private final Clock clock;

  TokenCheck(Clock clock) {
    this.clock = clock;
  }

  /** Returns the token of a login, with an end that arithmetic cannot overflow. */
  AccessToken fromLogin(AccessToken token) throws LoginException {
    String value = token.value().reveal();
    int bad = HeaderText.unsendable(value);
    if (value.isBlank()) {
      throw new LoginException("The login returned an empty token");
    }
    if (bad >= 0 || !value.strip().equals(value)) {
      throw new LoginException(
          "The login returned a token that no header can carry: "
              + (bad >= 0
                  ? "its character "
                      + (bad + 1)
                      + " of "
                      + value.length()
                      + " is not printable ASCII"
                  : "it begins or ends with a space"));
    }
    AccessToken limited = limited(token);
    if (!isAlive(limited)) {
      throw new LoginException(
          "The login returned a token that expired at "
              + limited.expiresAt()
              + ", but the clock of this machine shows "
              + clock.instant()
              + ". Compare the clocks.");
    }
    return limited;
  }

  /** Returns a stored token if it can still be used, or null. */
  @Nullable AccessToken fromStore(@Nullable AccessToken token) {
    if (token == null) {
      return null;
    }
    try {
      String value = token.value().reveal();
      boolean sendable =
          !value.isBlank() && HeaderText.unsendable(value) < 0 && value.strip().equals(value);
      AccessToken limited = limited(token);
      return sendable && isAlive(limited) ? limited : null;
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  private AccessToken limited(AccessToken token) {
    @Nullable Instant end =
        token.expiresAt() == null ? Expiry.ofJwt(token.value()) : token.expiresAt();
    Instant latest = Moments.after(clock.instant(), LONGEST_LIFE);
    return new AccessToken(token.value(), end != null && end.isAfter(latest) ? latest : end);
  }

  private boolean isAlive(AccessToken token) {
    return token.expiresAt() == null || clock.instant().isBefore(token.expiresAt());
  }
}
