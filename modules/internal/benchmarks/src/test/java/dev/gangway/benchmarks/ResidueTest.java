package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidueTest {
  private static final Residue FIRST = new Residue(100, 40, 6L << 20);

  @Test
  void growthWithinTheMarginsIsNone() {
    assertThat(new Residue(108, 104, 10L << 20).grownSince(FIRST)).isEmpty();
  }

  @Test
  void growthBeyondTheMarginsIsNamed() {
    assertThat(new Residue(109, 105, 11L << 20).grownSince(FIRST))
        .containsExactly(
            "open files from 100 to 109", "threads from 40 to 105", "heap from 6.0 to 11.0 MB");
  }
}
