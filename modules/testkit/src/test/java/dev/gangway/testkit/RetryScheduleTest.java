package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RetryScheduleTest {

  @Test
  void pausesDouble() {
    assertThat(RetrySchedule.exponential(Duration.ofSeconds(30), 4).pauses())
        .containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2));
    assertThat(RetrySchedule.exponential(Duration.ofSeconds(30), 1).pauses()).isEmpty();
  }

  @Test
  void scheduleHasAnAttempt() {
    assertThatThrownBy(() -> RetrySchedule.exponential(Duration.ZERO, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
