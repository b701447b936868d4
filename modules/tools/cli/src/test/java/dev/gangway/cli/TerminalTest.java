package dev.gangway.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a terminal, as {@code script} of Linux gives it one. */
@Timeout(60)
final class TerminalTest {
  @TempDir Path folder;

  @BeforeAll
  static void needsTheProgramScript() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no /usr/bin/script");
  }

  @Test
  void controlCEndsACallThatWaitsWith130() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      ProcessBuilder builder = terminal("call kriptomat users get 6");
      builder
          .environment()
          .put("KRIPTOMAT_BASE_URL", "http://127.0.0.1:" + silent.getLocalPort() + "/");
      builder.environment().put("KRIPTOMAT_EMAIL", "jane@example.com");
      builder.environment().put("KRIPTOMAT_PASSWORD", "pass-of-the-test");
      builder.environment().put("KRIPTOMAT_SECURITY_CODE_KEY", "JBSWY3DPEHPK3PXP");
      builder.environment().put("KRIPTOMAT_CLIENT_ID", "7");
      builder.environment().put("KRIPTOMAT_CLIENT_SECRET", "secret-of-the-test");
      Process process = builder.start();
      try (Socket call = silent.accept();
          OutputStream keyboard = process.getOutputStream()) {
        keyboard.write(3);
        keyboard.flush();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(call.isConnected()).isTrue();
      }
      assertThat(process.exitValue()).isEqualTo(Exit.INTERRUPTED.code);
    }
  }

  @Test
  void completionIsSourcedByBash() throws Exception {
    Path script = Files.writeString(folder.resolve("gangway"), Ran.of("completion", "bash").out());
    Process bash =
        new ProcessBuilder(
                "bash",
                "-c",
                "source "
                    + script
                    + " && COMP_WORDS=(gangway sand) COMP_CWORD=1 && _complete_gangway"
                    + " && echo ${COMPREPLY[@]}")
            .redirectErrorStream(true)
            .start();

    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("sandbox");
  }

  private ProcessBuilder terminal(String arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program = java + " -XX:TieredStopAtLevel=1 dev.gangway.cli.Main " + arguments;
    ProcessBuilder builder = new ProcessBuilder("script", "-qec", program, "/dev/null");
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve("screen").toFile());
  }
}
