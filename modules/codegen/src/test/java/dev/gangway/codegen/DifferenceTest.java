package dev.gangway.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void equalFilesDifferInNothing() {
    assertThat(Difference.between(Map.of("A.java", "a\n"), Map.of("A.java", "a\n"))).isEmpty();
  }

  @Test
  void missingAndExtraFilesAreNamed() {
    assertThat(Difference.between(Map.of("Gone.java", ""), Map.of("New.java", "")))
        .isEqualTo(
            """
            Gone.java: expected, but not generated
            New.java: generated, but not expected
            """);
  }

  @Test
  void changedLinesStandBetweenTheirNeighbours() {
    String expected = "1\n2\n3\n4\n5\n6\n7\n8\n9\nlast";
    String actual = "1\n2\n3\nfour\n5\n6\n7\n8\n9\nlast\nmore";

    assertThat(Difference.between(Map.of("A.java", expected), Map.of("A.java", actual)))
        .isEqualTo(
            """
            A.java:
              …
                2
                3
              - 4
              + four
                5
                6
              …
                9
                last
              + more
            """);
  }
}
