package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The pause after refused credentials, which ends early when they change. A keyed digest tells
 * whether they have changed; only this process knows the key. The pause is measured by a clock that
 * cannot be set. Safe for use by many threads.
 */
final class RefusalPolicy {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration SAME = Duration.ofMinutes(1);
  private static final SecretKeySpec KEY = randomKey();

  private final Clock clock;
  private final LongSupplier nanoTime;
  private final long pauseNanos;
  private final List<Secret> credentials;

  RefusalPolicy(Clock clock, LongSupplier nanoTime, Duration pause, List<Secret> credentials) {
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.pauseNanos = TimeUnit.NANOSECONDS.convert(pause);
    this.credentials = credentials;
  }

  /** Returns the refusal with which a pause begins, or null if there is no pause. */
  @Nullable Refusal begin(CredentialsRefusedException cause, byte[] tried) {
    if (pauseNanos == 0) {
      return null;
    }
    Instant until = Moments.after(clock.instant(), Duration.ofNanos(pauseNanos));
    return new Refusal(cause, tried, nanoTime.getAsLong(), until);
  }

  /** Returns whether the pause has not passed, without a look at whether credentials changed. */
  boolean isPausing(@Nullable Refusal refusal) {
    return refusal != null && left(refusal) > 0;
  }

  /** Returns the failure of the login that was refused. */
  static CredentialsRefusedException refused(Refusal refusal) {
    String message = String.valueOf(refusal.cause.getMessage());
    return paused(refusal.cause, message.endsWith(".") ? message : message + ".", refusal.until);
  }

  /** Returns the failure of a login that is not attempted because of an earlier refusal. */
  CredentialsRefusedException paused(Refusal refusal) {
    return paused(refusal.cause, "The credentials were refused before.", end(refusal));
  }

  private static CredentialsRefusedException paused(
      CredentialsRefusedException cause, String what, Instant end) {
    return cause.copy(
        what
            + " Logins pause until "
            + end.truncatedTo(ChronoUnit.SECONDS)
            + ". To log in sooner, change the credentials or call forget() on the session's tokens."
            + " pauseAfterRefusal sets the length of the pause.");
  }

  /** Returns when the pause ends by a clock that may have been set since it began. */
  private Instant end(Refusal last) {
    Instant end = Moments.after(clock.instant(), Duration.ofNanos(left(last)));
    Duration moved = Moments.between(last.until, end).plus(Moments.between(end, last.until));
    return moved.compareTo(SAME) < 0 ? last.until : end;
  }

  private long left(Refusal last) {
    return pauseNanos - (nanoTime.getAsLong() - last.sinceNanos);
  }

  /** Returns the digest of the credentials. Asks for their values, which may take long. */
  byte[] digest() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(KEY);
      for (Secret secret : credentials) {
        byte[] value = secret.reveal().getBytes(UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).flip());
        mac.update(value);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  private static SecretKeySpec randomKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, ALGORITHM);
  }
}
