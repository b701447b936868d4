package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
  private final Measurements measured =
      new Measurements(
          List.of(
              Map.of("ours", new Figure(150, 340), "baseline", new Figure(100, 300)),
              Map.of("ours", new Figure(500, 340), "baseline", new Figure(250, 300)),
              Map.of("ours", new Figure(120, 340), "baseline", new Figure(100, 300))));

  @Test
  void ratiosAreMadeWithinARound() {
    assertThat(measured.times("ours", "baseline")).isEqualTo(new Spread(1.2, 1.5, 2.0));
  }

  @Test
  void whatIsAboveTheBaselineIsMadeWithinARound() {
    assertThat(measured.nanosecondsAbove("ours", "baseline")).isEqualTo(new Spread(20, 50, 250));
    assertThat(measured.bytesAbove("ours", "baseline").whole()).isEqualTo("40");
  }

  @Test
  void figuresAreShownTheSameInEveryLocale() {
    assertThat(measured.times("ours", "baseline").ratio()).isEqualTo("1.50 (1.20–2.00)");
    assertThat(new Spread(1, 12_345.4, 2).whole()).isEqualTo("12,345");
  }

  @Test
  void benchmarkThatDidNotRunIsNamed() {
    assertThatThrownBy(() -> measured.bytes("theirs"))
        .hasMessageStartingWith("There is no figure of theirs among [");
  }
}
