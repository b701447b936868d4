package dev.gangway.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import redis.clients.jedis.RedisClient;

/** The machine's own redis-server on loopback, which keeps nothing on disk. */
final class RedisServer implements AutoCloseable {
  private final int port;
  private final Path folder;
  private Process process;

  private RedisServer(int port, Path folder) throws IOException, InterruptedException {
    this.port = port;
    this.folder = folder;
    this.process = launch();
  }

  /** Starts a server. Skips the test if there is none, or fails where all servers are required. */
  static RedisServer start() throws IOException, InterruptedException {
    String missing =
        "There is no redis-server on this machine, so nothing is tested with it. Install Debian's"
            + " package redis-server.";
    if (Boolean.parseBoolean(System.getenv("GANGWAY_REQUIRE_SERVERS"))) {
      assertThat(binary()).as(missing).isNotNull();
    }
    Assumptions.assumeTrue(binary() != null, missing);
    return new RedisServer(freePort(), Files.createTempDirectory("gangway-redis-"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static @Nullable File binary() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(entry -> new File(entry, "redis-server"))
        .filter(File::canExecute)
        .findFirst()
        .orElse(null);
  }

  private Process launch() throws IOException, InterruptedException {
    Process started =
        new ProcessBuilder(
                String.valueOf(binary()),
                "--port",
                "" + port,
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--dir",
                folder.toString(),
                "--logfile",
                "redis.log")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (started.isAlive()) {
      try (Socket connected = new Socket("127.0.0.1", port)) {
        connected.getOutputStream().write("PING\r\n".getBytes(UTF_8));
        if (connected.getInputStream().read() == '+') {
          return started;
        }
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
    }
    throw new IOException("redis-server has ended, see " + folder);
  }

  int port() {
    return port;
  }

  RedisClient client() {
    return RedisClient.create("127.0.0.1", port);
  }

  /** Kills the server and starts it again, empty. */
  void restart() throws IOException, InterruptedException {
    kill();
    process = launch();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Lets all clients wait for so long. */
  void pause(int millis) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(("CLIENT PAUSE " + millis + "\r\n").getBytes(UTF_8));
      assertThat(socket.getInputStream().read()).isEqualTo('+');
    }
  }

  /** Stops the process without ending it, as SIGSTOP does, or lets it go on. */
  void signal(String name) throws IOException, InterruptedException {
    int code =
        new ProcessBuilder(List.of("kill", "-" + name, "" + process.pid())).start().waitFor();
    assertThat(code).isZero();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly().onExit().join();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
