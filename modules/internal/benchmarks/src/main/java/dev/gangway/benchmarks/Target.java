package dev.gangway.benchmarks;

import java.util.Locale;

/**
 * A target of a figure.
 *
 * @param what what is measured, and its unit
 * @param limit the figure that is just good enough
 * @param least whether more is better
 * @param measured the figure of this run
 */
record Target(String what, double limit, boolean least, double measured) {

  static Target atMost(String what, double limit, Spread measured) {
    return new Target(what, limit, false, measured.median());
  }

  static Target atLeast(String what, double limit, Spread measured) {
    return new Target(what, limit, true, measured.median());
  }

  boolean met() {
    return least ? measured >= limit : measured <= limit;
  }

  /** Returns it as a row of the page. */
  String row() {
    return Markdown.row(
        what, (least ? "≥ " : "≤ ") + show(limit), show(measured), met() ? "yes" : "**no**");
  }

  private String show(double figure) {
    return String.format(Locale.ROOT, limit < 10 ? "%.2f" : "%,.0f", figure);
  }
}
