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
              Map.of("ours", new Figure(150, 15, 340), "baseline", new Figure(100, 10, 300)),
              Map.of("ours", new Figure(500, 50, 340), "baseline", new Figure(250, 25, 300)),
              Map.of("ours", new Figure(120, 12, 340), "baseline", new Figure(100, 10, 300))));

  @Test
  void ratiosAreMadeWithinARound() {
    assertThat(measured.times("ours", "baseline", Figure::cpu))
        .isEqualTo(measured.times("ours", "baseline", Figure::nanoseconds));
    assertThat(measured.times("ours", "baseline", Figure::nanoseconds).ratio())
        .isEqualTo("1.50 (1.20–2.00)");
  }

  @Test
  void whatIsAboveTheBaselineIsMadeWithinARound() {
    assertThat(measured.above("ours", "baseline", Figure::nanoseconds))
        .isEqualTo(new Spread(20, 50, 250));
    assertThat(measured.above("ours", "baseline", Figure::bytes).whole()).isEqualTo("40");
  }

  @Test
  void ratiosOfSeveralPairsHaveAGeometricMean() {
    Measurements round =
        new Measurements(
            List.of(
                Map.of(
                    "a", new Figure(4, 0, 0), "b", new Figure(9, 0, 0), "1", new Figure(1, 0, 0))));

    assertThat(round.times(List.of("a", "b"), List.of("1", "1"), Figure::nanoseconds).whole())
        .isEqualTo("6");
    assertThat(round.mean(List.of("a", "b"), Figure::nanoseconds).whole()).isEqualTo("6");
  }

  @Test
  void figuresAreShownTheSameInEveryLocale() {
    assertThat(new Spread(1, 12_345.4, 2).whole()).isEqualTo("12,345");
    assertThat(new Spread(1_000, 2_000, 3_000).in(1e3).wholes()).isEqualTo("2 (1–3)");
    assertThat(new Spread(1, 1.26, 2).tenths()).isEqualTo("1.3");
  }

  @Test
  void whatDidNotRunIsNamed() {
    assertThatThrownBy(() -> measured.of("theirs", Figure::bytes))
        .hasMessageStartingWith("There is no figure of theirs among [");
  }
}
