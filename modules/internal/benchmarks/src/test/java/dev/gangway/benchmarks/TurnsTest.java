package dev.gangway.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final PrintStream console = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void takeOutput() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void giveOutputBack() {
    System.setOut(console);
  }

  @Test
  void bytesOfAnOperationAreCounted() throws Exception {
    Turns turns = new Turns();
    turns.add("small", () -> new byte[1_000]);
    turns.add("large", () -> new byte[11_000]);

    turns.run(Duration.ofMillis(1), 1, 3);

    Measurements measured = Rounds.read(lines());
    assertThat(measured.rounds()).hasSize(3);
    assertThat(measured.above("large", "small", Figure::bytes).median()).isBetween(9_990., 10_010.);
  }

  @Test
  void everyOtherRoundGoesBackwards() throws Exception {
    Turns turns = new Turns();
    turns.add("a", () -> null);
    turns.add("b", () -> null);

    turns.run(Duration.ofNanos(1), 0, 2);

    assertThat(lines())
        .extracting(line -> line.split("\t", -1)[2])
        .containsExactly("a", "b", "b", "a");
  }

  @Test
  void otherOutputIsNoFigure() {
    Rounds.print(0, "ours", new Figure(1.5, 2.5, 3.5));

    assertThat(Rounds.read(List.of("Hello.", lines().get(0))).of("ours", Figure::cpu).median())
        .isEqualTo(2.5);
  }

  private List<String> lines() {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
