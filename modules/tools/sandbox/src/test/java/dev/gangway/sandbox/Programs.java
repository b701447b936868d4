package dev.gangway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Programs that tests run, if they are installed. */
final class Programs {

  /** Starts a program, or skips the test without it; fails if servers are required. */
  static Process start(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      if (Boolean.parseBoolean(System.getenv("GANGWAY_REQUIRE_SERVERS"))) {
        throw new IllegalStateException(command[0] + " is missing. Install it.", e);
      }
      return abort(command[0] + " is not installed.");
    }
  }

  /** Runs a program to its end; returns what it printed. */
  static String run(String... command) throws IOException, InterruptedException {
    Process process = start(command);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return output;
  }

  private Programs() {}
}
