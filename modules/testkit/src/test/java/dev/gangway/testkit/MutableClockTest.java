package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class MutableClockTest {
  private final MutableClock clock = MutableClock.at(Instant.parse("2026-01-31T12:30:00Z"));

  @Test
  void standsStillUntilMoved() {
    assertThat(clock.instant()).isEqualTo(clock.instant());

    clock.advance(Duration.ofMinutes(5));

    assertThat(clock.instant()).isEqualTo("2026-01-31T12:35:00Z");
  }

  @Test
  void clockOfAnotherZoneMovesAlong() {
    MutableClock elsewhere = clock.withZone(ZoneId.of("Europe/Tallinn"));

    clock.set(Instant.EPOCH);

    assertThat(elsewhere.instant()).isEqualTo(Instant.EPOCH);
    assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Europe/Tallinn"));
  }
}
