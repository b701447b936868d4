package dev.gangway.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.durable.CrashingProcess.Case;
import dev.gangway.durable.CrashingProcess.Kind;
import dev.gangway.durable.CrashingProcess.Point;
import dev.gangway.durable.Provider.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with a call under each fault of the provider dies when all of them have come to a
 * point, and another process takes over. The provider counts what it carried out. {@code make
 * crash} goes through each fault, point, kind and database, and the build through a part.
 */
final class CrashTest {
  private static final boolean ALL = Boolean.getBoolean("crash.all");
  private static final DeathTable TABLE = new DeathTable();

  /** A call with a provider and a database of its own. */
  private record Trial(Fault fault, CountingProvider provider, Case call) {}

  @TempDir static Path folder;

  @AfterAll
  static void pageShowsTheRun() throws Exception {
    if (ALL) {
      TABLE.write();
    }
    assertThat(TABLE.missing())
        .as("docs/faults.md does not show what was observed. If that is meant: make crash")
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> callLandsAtMostOnceOnH2() {
    return points(0, CrashTest::h2);
  }

  @TestFactory
  Stream<DynamicTest> callLandsAtMostOnceOnPostgres() {
    PostgresServer.assumeInstalled();
    return points(1, CrashTest::postgres);
  }

  private interface Databases {
    String next() throws SQLException;
  }

  private static String h2() {
    return "jdbc:h2:file:" + folder.resolve(UUID.randomUUID().toString()) + ";WRITE_DELAY=0";
  }

  private static String postgres() throws SQLException {
    String schema = "s" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = PostgresServer.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    return PostgresServer.url() + "&currentSchema=" + schema;
  }

  /** In the build, each database gets every other point. */
  private static Stream<DynamicTest> points(int database, Databases databases) {
    return Arrays.stream(Point.values())
        .filter(point -> ALL || point.ordinal() % 2 == database)
        .map(
            point ->
                DynamicTest.dynamicTest(
                    "the process dies at " + point, () -> check(point, databases)));
  }

  private static void check(Point point, Databases databases) throws Exception {
    List<Trial> trials = new ArrayList<>();
    try {
      for (Fault fault : Fault.values()) {
        for (Kind kind : Kind.values()) {
          if (ALL || isSample(point, fault, kind)) {
            trials.add(trial(fault, kind, databases.next()));
          }
        }
      }
      crash(point, trials);
      for (Trial trial : trials) {
        takeOver(point, trial);
      }
    } finally {
      trials.forEach(trial -> trial.provider().close());
    }
  }

  private static boolean isSample(Point point, Fault fault, Kind kind) {
    int number = fault.ordinal() * Kind.values().length + kind.ordinal();
    return number % 8 == point.ordinal() % 8;
  }

  private static Trial trial(Fault fault, Kind kind, String url) {
    CountingProvider provider = new CountingProvider();
    provider.fails(fault);
    Durable.builder(Database.of(url)).cipher(Database.CIPHER).build().createTables();
    String id = UUID.randomUUID().toString();
    return new Trial(fault, provider, new Case(url, provider.url(), id, kind));
  }

  private static void takeOver(Point point, Trial trial) throws SQLException {
    trial.provider().fails();
    Outcome outcome;
    try (Shop shop = Shop.at(trial.provider().url())) {
      outcome = takeOver(Database.of(trial.call().database()), shop, trial.call().id());
    }
    int landings = trial.provider().landings();

    assertThat(landings).as("%s: %s", trial, outcome).isLessThanOrEqualTo(1);
    if (outcome instanceof Outcome.Landed) {
      assertThat(landings).as("%s", trial).isOne();
    } else if (outcome instanceof Outcome.Attention attention) {
      assertThat(trial.call().kind()).as("%s: %s", trial, outcome).isEqualTo(Kind.NO_KEY);
      assertThat(attention.mayHaveLanded()).isTrue();
      assertThat(attention.call().call()).isNotNull();
    } else {
      assertThat(outcome).isInstanceOfAny(Outcome.Refused.class, Outcome.NotPlaced.class);
      assertThat(landings).as("%s: %s", trial, outcome).isZero();
    }
    assertThat(outcome instanceof Outcome.NotPlaced).isEqualTo(point == Point.INSERTED);
    TABLE.add(trial.fault(), trial.call().kind(), outcome, landings);
  }

  /** Drives as another process does, for a day in steps of six minutes, until it is settled. */
  private static Outcome takeOver(DataSource database, Shop shop, String id) throws SQLException {
    // H2 would close the file after each connection.
    try (Connection open = database.getConnection()) {
      assertThat(open.isValid(1)).isTrue();
      Outcome outcome = new Outcome.Pending(0, false);
      for (int minutes = 0; minutes < 24 * 60 && !outcome.isFinal(); minutes += 6) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes));
        Durable durable = CrashingProcess.builder(database, shop).clock(later).build();
        durable.drive();
        outcome = durable.outcome(id);
      }
      return outcome;
    }
  }

  private static void crash(Point point, List<Trial> trials) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(CrashingProcess.class.getName(), point.name()));
    trials.forEach(trial -> command.addAll(trial.call().arguments()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isEqualTo(CrashingProcess.HALTED);
    for (Trial trial : trials) {
      // A fault can keep a call from a point of its exchange.
      if (trial.fault() == Fault.NONE) {
        assertThat(output).doesNotContain("without: " + trial.call().id());
      }
    }
  }
}
