package dev.gangway.checks.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keys of GnuPG.
 *
 * @param options say where they are; without any it is where the environment says
 */
record Keys(List<String> options) {
  /** Makes a key in a folder, with which nothing but tests is signed. */
  static Keys throwAway(Path folder) throws IOException, InterruptedException {
    Keys keys = new Keys(List.of("--homedir", folder.toString()));
    keys.skipWithoutProgram();
    keys.succeed(
        "--passphrase", "", "--quick-gen-key", "Test <test@example.com>", "ed25519", "sign", "1d");
    return keys;
  }

  private void skipWithoutProgram() throws InterruptedException {
    try {
      run("--version");
    } catch (IOException e) {
      if (Boolean.parseBoolean(System.getenv("GANGWAY_REQUIRE_SERVERS"))) {
        throw new IllegalStateException("gpg is not installed.", e);
      }
      abort("gpg is not installed.");
    }
  }

  void sign(Path file) throws IOException, InterruptedException {
    succeed("--yes", "--passphrase", "", "--armor", "--detach-sign", file.toString());
  }

  boolean hasSigned(Path file, Path signature) throws IOException, InterruptedException {
    Result result = run("--verify", signature.toString(), file.toString());
    return result.status() == 0 && result.output().contains("[GNUPG:] VALIDSIG ");
  }

  /** Ends the process in which GnuPG keeps the keys. */
  void close() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("gpgconf"));
    command.addAll(options);
    command.addAll(List.of("--kill", "gpg-agent"));
    new ProcessBuilder(command).start().waitFor();
  }

  private void succeed(String... arguments) throws IOException, InterruptedException {
    Result result = run(arguments);
    assertThat(result.status()).as("gpg %s: %s", List.of(arguments), result.output()).isZero();
  }

  private Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("gpg"));
    command.addAll(options);
    command.addAll(List.of("--batch", "--pinentry-mode", "loopback", "--status-fd", "1"));
    command.addAll(List.of(arguments));
    Process gpg = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(gpg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(gpg.waitFor(), output);
  }

  private record Result(int status, String output) {}
}
