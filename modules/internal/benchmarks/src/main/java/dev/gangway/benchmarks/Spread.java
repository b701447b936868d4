package dev.gangway.benchmarks;

import java.util.List;
import java.util.Locale;

/** The figures of the rounds: the one in the middle, and the ends of the middle half. */
record Spread(double low, double median, double high) {

  /** Returns the spread of one or more figures; of an even number the upper middle counts. */
  static Spread of(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int size = sorted.size();
    return new Spread(sorted.get(size / 4), sorted.get(size / 2), sorted.get(size - 1 - size / 4));
  }

  /** Returns it in another unit. */
  Spread in(double unit) {
    return new Spread(low / unit, median / unit, high / unit);
  }

  /** Shows all three with two decimals: {@code 1.25 (1.20–1.31)}. */
  String ratio() {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, low, high);
  }

  /** Shows all three as whole numbers: {@code 548 (541–560)}. */
  String wholes() {
    return String.format(Locale.ROOT, "%,.0f (%,.0f–%,.0f)", median, low, high);
  }

  /** Shows the middle with one decimal: {@code 1.3}. */
  String tenths() {
    return String.format(Locale.ROOT, "%,.1f", median);
  }

  /** Shows the middle as a whole number: {@code 12,345}. */
  String whole() {
    return String.format(Locale.ROOT, "%,d", Math.round(median));
  }
}
