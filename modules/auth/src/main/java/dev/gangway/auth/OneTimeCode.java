package dev.gangway.auth;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The second factor of a login. One instance never hands out the same code twice, because servers
 * refuse a code they have seen. A code is handed out again while it is valid if the login that took
 * it could not send it, because no connection was established. Safe for use by many threads; its
 * string form shows neither the code nor the secret.
 */
@FunctionalInterface
public interface OneTimeCode extends GetterGuard {
  /**
   * Returns a code that was not handed out before. May wait for the next time step.
   *
   * @throws IllegalStateException if there is no further code
   * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits;
   *     its interrupt flag stays set
   */
  String next();

  /** Returns a source of this one code, as a person typed it. */
  static OneTimeCode of(String code) {
    Objects.requireNonNull(code, "code");
    AtomicBoolean used = new AtomicBoolean();
    return new OneTimeCode() {
      @Override
      public String next() {
        if (used.getAndSet(true)) {
          throw new IllegalStateException(
              "The one-time code was already used. Pass a new one, or the secret with OneTimeCode.totp.");
        }
        LoginScope.taken(() -> used.set(false));
        return code;
      }

      @Override
      public String toString() {
        return "OneTimeCode[redacted]";
      }
    };
  }

  /**
   * Returns the codes that an authenticator app shows: RFC 6238 with SHA-1, six digits, a new one
   * every 30 seconds.
   *
   * @param base32 the secret as the issuer prints it; spaces, hyphens, lower case and missing
   *     padding are accepted
   * @throws IllegalArgumentException if the secret is not Base32
   */
  static OneTimeCode totp(Secret base32) {
    return totp(base32, Clock.systemUTC());
  }

  /** Returns the same as {@link #totp(Secret)}, with this clock. */
  static OneTimeCode totp(Secret base32, Clock clock) {
    return new TimeBasedCode(base32, clock, Sleeper.REAL, UsedCodes.NONE);
  }

  /**
   * Returns the same as {@link #totp(Secret, Clock)}, for several processes that log in to one
   * account: a code is handed out only after this process has claimed it.
   */
  static OneTimeCode totp(Secret base32, Clock clock, UsedCodes used) {
    return new TimeBasedCode(base32, clock, Sleeper.REAL, used);
  }
}
