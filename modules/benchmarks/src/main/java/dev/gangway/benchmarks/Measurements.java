package dev.gangway.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The figures of each round by benchmark. Comparisons are made within a round and then spread over
 * the rounds, since a shared machine is slower at one time than at another.
 */
record Measurements(List<Map<String, Figure>> rounds) {

  Spread nanoseconds(String benchmark) {
    return spread(round -> figure(round, benchmark).nanoseconds());
  }

  Spread bytes(String benchmark) {
    return spread(round -> figure(round, benchmark).bytes());
  }

  /** Returns how many times the time of the other one it takes. */
  Spread times(String benchmark, String baseline) {
    return spread(
        round -> figure(round, benchmark).nanoseconds() / figure(round, baseline).nanoseconds());
  }

  /** Returns how much longer than the other one it takes. */
  Spread nanosecondsAbove(String benchmark, String baseline) {
    return spread(
        round -> figure(round, benchmark).nanoseconds() - figure(round, baseline).nanoseconds());
  }

  /** Returns how much more than the other one it allocates. */
  Spread bytesAbove(String benchmark, String baseline) {
    return spread(round -> figure(round, benchmark).bytes() - figure(round, baseline).bytes());
  }

  private Spread spread(ToDoubleFunction<Map<String, Figure>> figure) {
    return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
  }

  private static Figure figure(Map<String, Figure> round, String benchmark) {
    Figure figure = round.get(benchmark);
    if (figure == null) {
      throw new IllegalArgumentException(
          "There is no figure of " + benchmark + " among " + round.keySet() + ".");
    }
    return figure;
  }
}
