package dev.gangway.auth;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Codes of RFC 6238, at most one per time step. */
final class TimeBasedCode implements OneTimeCode {
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();
  private static final long STEP_MILLIS = GENERATOR.getTimeStep().toMillis();
  private static final int REMEMBERED = 100;

  private final Secret secret;
  private final Clock clock;
  private final Sleeper sleeper;
  private final UsedCodes shared;
  // More than the last one: a clock that was set back comes to used steps again.
  private final NavigableSet<Long> used = new TreeSet<>();

  TimeBasedCode(Secret base32, Clock clock, Sleeper sleeper) {
    this(base32, clock, sleeper, UsedCodes.NONE);
  }

  TimeBasedCode(Secret base32, Clock clock, Sleeper sleeper, UsedCodes shared) {
    Base32Secret.decode(base32);
    this.secret = base32;
    this.clock = Objects.requireNonNull(clock, "clock");
    this.sleeper = sleeper;
    this.shared = Objects.requireNonNull(shared, "used");
  }

  @Override
  public String next() {
    try {
      long taken = takeForAll();
      LoginScope.taken(this, () -> putBackForAll(taken));
      return code(taken);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while waiting for the next one-time code");
    }
  }

  /**
   * Takes a time step that no process has taken. One that another process has taken stays taken
   * here, so that the next one is asked for.
   */
  private long takeForAll() throws InterruptedException {
    while (true) {
      @Nullable Long step = take();
      if (step == null) {
        awaitNext();
        continue;
      }
      Duration wait = claim(step);
      if (wait.isZero()) {
        return step;
      }
      LoginScope.waits(wait);
      sleeper.sleep(wait);
    }
  }

  /** Returns how long to wait before the next claim, zero if the step is this process's. */
  private Duration claim(long step) {
    boolean claimed = false;
    try {
      Duration wait = shared.claim(step);
      claimed = wait.isZero();
      Duration rest = Duration.ofMillis(Math.max(1, (step + 1) * STEP_MILLIS - clock.millis()));
      return claimed || wait.compareTo(rest) < 0 ? wait : rest;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "No one-time code was used: the shared record of used codes cannot be reached.", e);
    } finally {
      if (!claimed) {
        putBack(step);
      }
    }
  }

  /**
   * Waits until there is a code that was not handed out. Another thread may be faster to take it.
   */
  void awaitNext() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    Duration wait = untilNext();
    while (!wait.isZero()) {
      LoginScope.waits(wait);
      sleeper.sleep(wait);
      wait = untilNext();
    }
  }

  /** Returns how long it is until there is a code that was not handed out. */
  private synchronized Duration untilNext() {
    long now = clock.millis();
    return used.contains(Math.floorDiv(now, STEP_MILLIS))
        ? Duration.ofMillis(STEP_MILLIS - Math.floorMod(now, STEP_MILLIS))
        : Duration.ZERO;
  }

  private synchronized @Nullable Long take() {
    long step = Math.floorDiv(clock.millis(), STEP_MILLIS);
    if (!used.add(step)) {
      return null;
    }
    if (used.size() > REMEMBERED) {
      used.pollFirst();
    }
    return step;
  }

  /** A step that cannot be given back to all others stays used, here too. */
  private void putBackForAll(long step) {
    try {
      shared.release(step);
      putBack(step);
    } catch (IOException unreachable) {
      // The next login waits for the next code.
    }
  }

  private synchronized void putBack(long step) {
    used.remove(step);
  }

  private String code(long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(Base32Secret.decode(secret), GENERATOR.getAlgorithm()),
          Instant.ofEpochMilli(step * STEP_MILLIS),
          Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("The one-time-code secret is not a valid key for HMAC", e);
    }
  }

  @Override
  public String toString() {
    return "OneTimeCode[redacted]";
  }
}
