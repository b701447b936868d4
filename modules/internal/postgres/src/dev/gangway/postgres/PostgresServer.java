package dev.gangway.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The machine's own PostgreSQL, with data in a temporary folder. It refuses to run as root, so that
 * root starts it as the user {@code postgres}. Tests of several modules compile this file.
 */
public final class PostgresServer {
  private static @Nullable PGSimpleDataSource running;

  /** Skips the test if there is no PostgreSQL, or fails where all servers are required. */
  public static void assumeInstalled() {
    String missing =
        "There is no PostgreSQL on this machine, so nothing is tested with it. Install Debian's"
            + " package postgresql, or put initdb and postgres on the PATH.";
    if (Boolean.parseBoolean(System.getenv("GANGWAY_REQUIRE_SERVERS"))) {
      assertThat(binaries()).as(missing).isNotNull();
    }
    Assumptions.assumeTrue(binaries() != null, missing);
  }

  /** Returns whether the machine has a PostgreSQL. */
  public static boolean isInstalled() {
    return binaries() != null;
  }

  /** Starts the server at the first call, and returns its data source. */
  public static synchronized PGSimpleDataSource dataSource() {
    try {
      if (running == null) {
        running = start();
      }
      return running;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("PostgreSQL cannot be started.", e);
    }
  }

  /** Returns the JDBC URL of the server, which ends within the query. */
  public static String url() {
    PGSimpleDataSource dataSource = dataSource();
    return "jdbc:postgresql://127.0.0.1:"
        + dataSource.getPortNumbers()[0]
        + "/postgres?user="
        + dataSource.getUser();
  }

  private static @Nullable Path binaries() {
    List<Path> folders = new ArrayList<>();
    Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .forEach(folder -> folders.add(Path.of(folder)));
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      versions.sorted().forEach(version -> folders.add(version.resolve("bin")));
    } catch (IOException noDebian) {
      // Elsewhere, it is on the PATH.
    }
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
        .findFirst()
        .orElse(null);
  }

  private static PGSimpleDataSource start() throws IOException, InterruptedException {
    Path binaries = binaries();
    assertThat(binaries).isNotNull();
    String initdb = binaries.resolve("initdb").toString();
    // The user postgres cannot enter a folder that root has made for itself.
    String data = run(command("mktemp", "-d", "/tmp/gangway-postgres-XXXXXX")).strip();
    run(command(initdb, "-D", data, "-U", "gangway", "-A", "trust", "--no-sync", "-E", "UTF8"));
    int port = freePort();
    Process server =
        new ProcessBuilder(
                command(
                    binaries.resolve("postgres").toString(),
                    "-D",
                    data,
                    "-p",
                    "" + port,
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories=" + data,
                    "-c",
                    "fsync=off"))
            .redirectErrorStream(true)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
    BufferedReader log =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String line = "";
    while (line != null && !line.contains("ready to accept connections")) {
      line = log.readLine();
    }
    assertThat(line).as("PostgreSQL has ended").isNotNull();
    Thread reader = new Thread(() -> drain(log));
    reader.setDaemon(true);
    reader.start();
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    dataSource.setUser("gangway");
    return dataSource;
  }

  private static void drain(BufferedReader log) {
    try {
      log.transferTo(Writer.nullWriter());
    } catch (IOException ended) {
      // The server was stopped.
    }
  }

  private static void stop(Process server, String data) {
    try {
      // Of runuser, only the child is the server.
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
      server.waitFor();
      run(command("rm", "-rf", data));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("PostgreSQL cannot be stopped.", e);
    }
  }

  private static List<String> command(String... command) {
    List<String> all = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      all.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    all.addAll(List.of(command));
    return all;
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/tmp").toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s says: %s", command, output).isZero();
    return output;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private PostgresServer() {}
}
