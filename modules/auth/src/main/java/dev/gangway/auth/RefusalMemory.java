package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
 * Remembers that credentials were refused, until they change or a pause has passed. Of the
 * credentials it keeps a digest, with a key that this process alone knows. The pause is measured by
 * a clock that nobody can set. Safe for use by many threads.
 */
final class RefusalMemory {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration SAME = Duration.ofMinutes(1);
  private static final SecretKeySpec KEY = randomKey();

  private final Clock clock;
  private final LongSupplier nanoTime;
  private final long pauseNanos;
  private final List<Secret> credentials;
  private volatile @Nullable Refusal refusal;

  RefusalMemory(Clock clock, LongSupplier nanoTime, Duration pause, List<Secret> credentials) {
    this.clock = clock;
    this.nanoTime = nanoTime;
    this.pauseNanos = TimeUnit.NANOSECONDS.convert(pause);
    this.credentials = credentials;
  }

  /**
   * Returns the digest of the credentials, to tell later which ones were refused. Asks for their
   * values, which may take long.
   *
   * @throws CredentialsRefusedException if these were refused and the pause has not passed
   */
  byte[] check() throws CredentialsRefusedException {
    byte[] present = digest();
    @Nullable Refusal last = refusal;
    if (last != null) {
      if (left(last) > 0 && MessageDigest.isEqual(last.tried, present)) {
        throw paused(last.cause, "The credentials were refused before.", end(last));
      }
      refusal = null;
    }
    return present;
  }

  /** Begins a pause, and returns the refusal with a message that says so. */
  CredentialsRefusedException refused(CredentialsRefusedException cause, byte[] tried) {
    if (pauseNanos == 0) {
      return cause;
    }
    Instant end = Moments.after(clock.instant(), Duration.ofNanos(pauseNanos));
    refusal = new Refusal(cause, tried, nanoTime.getAsLong(), end);
    String message = String.valueOf(cause.getMessage());
    return paused(cause, message.endsWith(".") ? message : message + ".", end);
  }

  void clear() {
    refusal = null;
  }

  /** Says whether refused credentials are left alone, without a look at whether they changed. */
  boolean isPausing() {
    @Nullable Refusal last = refusal;
    return last != null && left(last) > 0;
  }

  private static CredentialsRefusedException paused(
      CredentialsRefusedException cause, String what, Instant end) {
    return cause.copy(
        what
            + " Logins pause until "
            + end.truncatedTo(ChronoUnit.SECONDS)
            + ". To log in before, change the credentials or call forget() on the session's tokens;"
            + " pauseAfterRefusal sets how long the pause is.");
  }

  /** Returns when the pause ends by a clock that may have been set since it began. */
  private Instant end(Refusal last) {
    Instant end = Moments.after(clock.instant(), Duration.ofNanos(left(last)));
    Duration moved = Moments.between(last.end, end).plus(Moments.between(end, last.end));
    return moved.compareTo(SAME) < 0 ? last.end : end;
  }

  private long left(Refusal last) {
    return pauseNanos - (nanoTime.getAsLong() - last.since);
  }

  private byte[] digest() {
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

  private static final class Refusal {
    final CredentialsRefusedException cause;
    final byte[] tried;
    final long since;
    final Instant end;

    Refusal(CredentialsRefusedException cause, byte[] tried, long since, Instant end) {
      this.cause = cause;
      this.tried = tried;
      this.since = since;
      this.end = end;
    }
  }
}
