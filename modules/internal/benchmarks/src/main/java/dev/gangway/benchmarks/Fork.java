package dev.gangway.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Programs that run in a process of their own. */
final class Fork {

  /** Starts a JVM; its standard error is ours. */
  static Process start(List<String> options, String classpath, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(tool("java"));
    command.add("-Dslf4j.internal.verbosity=ERROR");
    command.addAll(options);
    command.addAll(List.of("-classpath", classpath, main.getName()));
    command.addAll(List.of(arguments));
    return start(command);
  }

  static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Runs a JVM with everything that this one has, and returns the figures that it prints. */
  static Measurements measure(List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(options, System.getProperty("java.class.path"), main, arguments);
    return Rounds.read(finish(process));
  }

  /** Waits for the end of a program, and returns what it printed. */
  static List<String> finish(Process process) throws IOException, InterruptedException {
    List<String> lines;
    try (BufferedReader output = output(process)) {
      lines = output.lines().toList();
    }
    if (process.waitFor() != 0) {
      throw new IOException(
          "A program that is measured ended with "
              + process.exitValue()
              + ": "
              + String.join("\n", lines));
    }
    return lines;
  }

  /** Returns the beginning of a program's output. */
  static String firstLine(Process process) throws IOException {
    String line = output(process).readLine();
    if (line == null) {
      throw new IOException("A program that is measured ended without a word.");
    }
    return line;
  }

  /** Returns the path of one of the JDK's tools. */
  static String tool(String name) {
    return String.join(File.separator, System.getProperty("java.home"), "bin", name);
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private Fork() {}
}
