package dev.gangway.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A command that ran in this process. */
record Ran(int exit, String out, String err) {

  static Ran with(Map<String, String> environment, String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            new Terminal(
                environment,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err)),
            args);
    return new Ran(exit, out.toString(), err.toString());
  }

  static Ran of(String... args) {
    return with(Map.of(), "", args);
  }
}
