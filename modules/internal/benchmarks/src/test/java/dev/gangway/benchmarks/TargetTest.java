package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {

  @Test
  void whatIsMetIsComputed() {
    Spread measured = new Spread(0.5, 0.8, 0.9);

    assertThat(Target.atMost("decode", 0.75, measured).row())
        .isEqualTo("| decode | ≤ 0.75 | 0.80 | **no** |");
    assertThat(Target.atLeast("throughput", 0.75, measured).row())
        .isEqualTo("| throughput | ≥ 0.75 | 0.80 | yes |");
    assertThat(Target.atMost("bytes", 2_600, new Spread(1, 2_600, 3_000)).row())
        .isEqualTo("| bytes | ≤ 2,600 | 2,600 | yes |");
  }
}
