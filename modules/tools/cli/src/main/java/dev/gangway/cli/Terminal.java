package dev.gangway.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;

/** What a command reads and writes: results go to {@code out}, all else to {@code err}. */
record Terminal(Map<String, String> environment, InputStream in, PrintWriter out, PrintWriter err) {

  /** Prints a line for people, which is not part of the result. */
  void note(String line) {
    err.println(line);
    err.flush();
  }

  /** Prints a line of the result. */
  void result(String line) {
    out.println(line);
    out.flush();
  }
}
