package dev.gangway.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** A command line that ran in this process, as its {@code main} runs it. */
public record CommandRun(int exit, String out, String err) {

  /** Runs a command. */
  public static CommandRun of(Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            new Terminal(
                environment,
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err)),
            args);
    return new CommandRun(exit, out.toString(), err.toString());
  }
}
