package dev.gangway.core.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.RecordingTimer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RetryPausesTest {

  @Test
  void pauseMayBeAsShortAsNothingAndIsShorterThanItsLimit() {
    assertThat(new RetryPauses(RecordingTimer.endingAtOnce(), () -> 0.0).anyUpTo(100)).isZero();
    assertThat(
            new RetryPauses(RecordingTimer.endingAtOnce(), () -> Math.nextDown(1.0)).anyUpTo(100))
        .isEqualTo(99);
  }

  @Test
  void pauseOfAClosedClientIsOverAtOnce() {
    RetryPauses pauses = new RetryPauses(RecordingTimer.endingNever(), () -> 0);

    pauses.close();

    assertThat(pauses.begin(Duration.ofHours(1)))
        .failsWithin(0, TimeUnit.SECONDS)
        .withThrowableOfType(CancellationException.class);
  }

  @Test
  void pauseOfTheJdksTimerEnds() {
    RetryPauses pauses = new RetryPauses(RetryPauses.SYSTEM, () -> 0);

    assertThat(pauses.begin(Duration.ofMillis(1))).succeedsWithin(10, TimeUnit.SECONDS);
  }
}
