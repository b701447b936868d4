package dev.gangway.durable;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the attempts of one call have come.
 *
 * @param attempts how many have begun
 * @param firstSentAt the earliest time at which the provider may have received the call, and with
 *     it the key; null if it never can have
 * @param open whether an attempt may have been carried out
 */
record Progress(int attempts, @Nullable Instant firstSentAt, boolean open) {
  static final Progress NONE = new Progress(0, null, false);

  Progress attemptAt(Instant now) {
    return new Progress(attempts + 1, firstSentAt == null ? now : firstSentAt, open);
  }

  Progress attemptNotSent() {
    return new Progress(attempts + 1, firstSentAt, open);
  }

  Progress opened() {
    return new Progress(attempts, firstSentAt, true);
  }

  /**
   * Returns whether an attempt that ends before a time is the only one that the provider carries
   * out: either it never received one, or it still knows the key.
   */
  boolean maySendUntil(Instant end, @Nullable Duration keyLifetime) {
    return firstSentAt == null
        || (keyLifetime != null && end.isBefore(firstSentAt.plus(keyLifetime)));
  }
}
