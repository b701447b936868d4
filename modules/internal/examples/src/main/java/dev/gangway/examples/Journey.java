package dev.gangway.examples;

import dev.gangway.testkit.SpecRequest;
import dev.gangway.testkit.SpecServer;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Runs steps one after the other and prints a line for each: what was sent, and what came back. */
final class Journey {
  private final SpecServer server;
  private final PrintStream out;
  private int steps;
  private int failures;

  Journey(SpecServer server, PrintStream out) {
    this.server = server;
    this.out = out;
  }

  /**
   * Runs a step.
   *
   * @param sent what the step sends, in words
   * @param described how the value of the response is described
   */
  <T> void step(String name, String sent, Callable<T> step, Function<T, String> described) {
    steps++;
    int before = server.requests().size();
    try {
      T value = step.call();
      print("✓", name, before, sent, described.apply(value));
    } catch (Exception e) {
      failures++;
      print("✗", name, before, sent, "failed: " + e.getMessage());
    }
  }

  private void print(String mark, String name, int before, String sent, String answer) {
    SpecRequest last =
        server.requests().size() > before
            ? server.requests().get(server.requests().size() - 1)
            : null;
    String http = last == null ? "nothing sent" : last.method() + " " + last.url().encodedPath();
    out.printf("%s %2d  %-22s %-38s %-32s → %s%n", mark, steps, name, http, sent, answer);
  }

  /** Prints a summary and returns whether every step went well. */
  boolean finish() {
    out.printf(
        "%n%d of %d steps went well, %d requests were sent.%n",
        steps - failures, steps, server.requests().size());
    return failures == 0;
  }
}
