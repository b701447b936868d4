package dev.gangway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.postgres.PostgresServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process dies somewhere between admission and response; the next delivery makes up for it. */
final class CrashTest {

  @ParameterizedTest
  @EnumSource(CrashingProcess.Point.class)
  void eventHasItsEffectOnceOnH2(CrashingProcess.Point point, @TempDir Path folder)
      throws Exception {
    check("jdbc:h2:file:" + folder.resolve("inbox") + ";WRITE_DELAY=0", point);
  }

  @ParameterizedTest
  @EnumSource(CrashingProcess.Point.class)
  void eventHasItsEffectOnceOnPostgres(CrashingProcess.Point point) throws Exception {
    PostgresServer.assumeInstalled();
    check(PostgresServer.url(), point);
  }

  private static void check(String url, CrashingProcess.Point point) throws Exception {
    String key = UUID.randomUUID().toString();
    CrashingProcess.createTables(url);
    crash(url, key, point);

    Receipt<?> soon =
        CrashingProcess.receive(url, key, CrashingProcess.Point.NEVER, Clock.systemUTC());
    Receipt<?> later =
        CrashingProcess.receive(
            url,
            key,
            CrashingProcess.Point.NEVER,
            Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6)));

    switch (point) {
      case NEVER, COMMITTED -> {
        assertThat(soon).isInstanceOf(Receipt.Duplicate.class);
        assertThat(later).isInstanceOf(Receipt.Duplicate.class);
      }
      case ADMITTED, WRITTEN -> {
        assertThat(soon).isInstanceOf(Receipt.Busy.class);
        assertThat(later).isInstanceOf(Receipt.Handled.class);
      }
    }
    assertThat(effects(url, key)).isEqualTo(1);
  }

  private static void crash(String url, String key, CrashingProcess.Point point) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashingProcess.class.getName(),
                url,
                key,
                point.name())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor())
        .as(output)
        .isEqualTo(point == CrashingProcess.Point.NEVER ? 0 : CrashingProcess.HALTED);
  }

  private static int effects(String url, String key) throws Exception {
    try (Connection connection = CrashingProcess.dataSource(url).getConnection();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery("SELECT COUNT(*) FROM effect WHERE event = '" + key + "'")) {
      assertThat(count.next()).isTrue();
      return count.getInt(1);
    }
  }
}
