package dev.gangway.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When a provider repeats an event that was not received.
 *
 * @param first the pause before the second attempt
 * @param factor by how much each pause is longer than the one before
 * @param attempts how often the event is sent at most
 */
public record RetrySchedule(Duration first, int factor, int attempts) {

  /** Checks that there is an attempt. */
  public RetrySchedule {
    if (attempts < 1 || factor < 1 || first.isNegative()) {
      throw new IllegalArgumentException(
          "A schedule needs at least one attempt, a factor of at least 1, and no negative pause.");
    }
  }

  /** Returns a schedule whose pauses double. */
  public static RetrySchedule exponential(Duration first, int attempts) {
    return new RetrySchedule(first, 2, attempts);
  }

  /** Returns the pauses between attempts, one less than there are attempts. */
  public List<Duration> pauses() {
    List<Duration> pauses = new ArrayList<>();
    Duration pause = first;
    for (int i = 1; i < attempts; i++) {
      pauses.add(pause);
      pause = pause.multipliedBy(factor);
    }
    return List.copyOf(pauses);
  }
}
