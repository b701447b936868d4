package dev.gangway.auth;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.spec.SecretKeySpec;

/** Codes by RFC 6238, each time step's at most once. */
final class TimeBasedCode implements OneTimeCode {
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();
  private static final long STEP_MILLIS = GENERATOR.getTimeStep().toMillis();
  private static final int REMEMBERED = 100;

  private final Secret secret;
  private final Clock clock;
  private final Sleeper sleeper;
  private final ReentrantLock lock = new ReentrantLock();
  // More than the last one: a clock that was set back comes to used steps again.
  private final NavigableSet<Long> used = new TreeSet<>();

  TimeBasedCode(Secret base32, Clock clock, Sleeper sleeper) {
    Base32Secret.decode(base32);
    this.secret = base32;
    this.clock = Objects.requireNonNull(clock, "clock");
    this.sleeper = sleeper;
  }

  @Override
  public String next() {
    try {
      lock.lockInterruptibly();
      try {
        return code(unusedStep());
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while waiting for the next one-time code");
    }
  }

  private long unusedStep() throws InterruptedException {
    long now = clock.millis();
    while (used.contains(now / STEP_MILLIS)) {
      sleeper.sleep(Duration.ofMillis(STEP_MILLIS - now % STEP_MILLIS));
      now = clock.millis();
    }
    long step = now / STEP_MILLIS;
    used.add(step);
    if (used.size() > REMEMBERED) {
      used.pollFirst();
    }
    return step;
  }

  private String code(long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(Base32Secret.decode(secret), GENERATOR.getAlgorithm()),
          Instant.ofEpochMilli(step * STEP_MILLIS),
          Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("The one-time-code secret is no key for HMAC", e);
    }
  }

  @Override
  public String toString() {
    return "OneTimeCode[redacted]";
  }
}
