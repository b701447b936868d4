package dev.gangway.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The figures of each round by name. Comparisons are made within a round and then spread over the
 * rounds, since a shared machine is slower at one time than at another.
 */
record Measurements(List<Map<String, Figure>> rounds) {

  /** Returns the rounds of both. */
  Measurements and(Measurements others) {
    List<Map<String, Figure>> all = new ArrayList<>(rounds);
    all.addAll(others.rounds);
    return new Measurements(all);
  }

  /** Returns one of the figures, such as {@code Figure::cpu}. */
  Spread of(String name, ToDoubleFunction<Figure> figure) {
    return spread(round -> value(round, name, figure));
  }

  /** Returns the geometric mean of one of the figures over several names. */
  Spread mean(List<String> names, ToDoubleFunction<Figure> figure) {
    return spread(round -> mean(names.stream().map(name -> value(round, name, figure)).toList()));
  }

  /** Returns how many times the other one's it is. */
  Spread times(String name, String baseline, ToDoubleFunction<Figure> figure) {
    return times(List.of(name), List.of(baseline), figure);
  }

  /** Returns how many times the other ones' they are, the geometric mean of several pairs. */
  Spread times(List<String> names, List<String> baselines, ToDoubleFunction<Figure> figure) {
    return spread(
        round ->
            mean(
                IntStream.range(0, names.size())
                    .mapToObj(
                        i ->
                            value(round, names.get(i), figure)
                                / value(round, baselines.get(i), figure))
                    .toList()));
  }

  /** Returns how much more than the other one's it is. */
  Spread above(String name, String baseline, ToDoubleFunction<Figure> figure) {
    return spread(round -> value(round, name, figure) - value(round, baseline, figure));
  }

  private static double mean(List<Double> values) {
    return Math.exp(values.stream().mapToDouble(Math::log).average().orElseThrow());
  }

  /** Returns the spread of what is computed from each round. */
  Spread spread(ToDoubleFunction<Map<String, Figure>> figure) {
    return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
  }

  /** Returns one of the figures of a round. */
  static double value(Map<String, Figure> round, String name, ToDoubleFunction<Figure> value) {
    Figure figure = round.get(name);
    if (figure == null) {
      throw new IllegalArgumentException(
          "There is no figure of " + name + " among " + round.keySet() + ".");
    }
    return value.applyAsDouble(figure);
  }
}
