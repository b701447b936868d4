package dev.gangway.auth.cipher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Node's cryptography in a process of its own: the provider's sample code is for Node. */
final class NodePeer implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final PrintStream questions;
  private final Path script;

  private NodePeer(Process process, Path script) {
    this.process = process;
    this.script = script;
    this.answers = process.inputReader(US_ASCII);
    this.questions = new PrintStream(process.getOutputStream(), true, US_ASCII);
  }

  /** Starts Node, or skips the test where there is none. CI sets the system property node. */
  static NodePeer start() throws IOException {
    Path script = Files.createTempFile("peer", ".js");
    try (InputStream in = NodePeer.class.getResourceAsStream("/peer.js")) {
      Files.write(script, in.readAllBytes());
    }
    try {
      return new NodePeer(new ProcessBuilder("node", script.toString()).start(), script);
    } catch (IOException absent) {
      Files.delete(script);
      if (Boolean.parseBoolean(System.getenv("GANGWAY_REQUIRE_SERVERS"))) {
        throw absent;
      }
      assumeTrue(
          false,
          "There is no Node.js on this machine, so nothing is tested with it. Install Debian's package nodejs.");
      throw absent;
    }
  }

  /** Returns the words that Node responds with, or nothing if it refuses. */
  List<String> ask(String... words) throws IOException {
    questions.println(String.join(" ", words));
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException(
          "Node has ended: " + new String(process.getErrorStream().readAllBytes(), US_ASCII));
    }
    return answer.equals("refused")
        ? List.of()
        : Arrays.stream(answer.split(" ", -1)).skip(1).toList();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    Files.delete(script);
  }
}
