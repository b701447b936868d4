package dev.gangway.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.durable.CrashingProcess.Case;
import dev.gangway.durable.CrashingProcess.Kind;
import dev.gangway.durable.CrashingProcess.Point;
import dev.gangway.durable.Provider.Fault;
import dev.gangway.postgres.PostgresServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with a call under each fault of the provider dies when all of them have come to a
 * point, and another process takes over. The provider is a sandbox, which counts what it carried
 * out. {@code make crash} goes through each fault, point, kind and database, and the build through
 * a part.
 */
final class CrashTest {
  private static final boolean ALL = Boolean.getBoolean("crash.all");
  private static final DeathTable TABLE = new DeathTable();

  private static final int SAMPLED = 31;

  private record Planned(Point point, Fault fault, Kind kind) {}

  /** A call with a provider and a database of its own. */
  private record Trial(Fault fault, Provider provider, ClosingSocket socket, Case call)
      implements AutoCloseable {

    @Override
    public void close() {
      provider.close();
      socket.close();
    }
  }

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
    return processes(0, CrashTest::h2);
  }

  @TestFactory
  Stream<DynamicTest> callLandsAtMostOnceOnPostgres() {
    PostgresServer.assumeInstalled();
    return processes(SAMPLED / 2, CrashTest::postgres);
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

  /** One process per point, or a single one in the build. */
  private static Stream<DynamicTest> processes(int database, Databases databases) {
    if (!ALL) {
      return Stream.of(
          DynamicTest.dynamicTest(
              "the process dies at a sample of points",
              () -> check(sample(database).toList(), databases)));
    }
    return Arrays.stream(Point.values())
        .map(
            point ->
                DynamicTest.dynamicTest(
                    "the process dies at " + point,
                    () ->
                        check(cases().filter(each -> each.point() == point).toList(), databases)));
  }

  private static Stream<Planned> cases() {
    return Arrays.stream(Point.values())
        .flatMap(
            point ->
                Arrays.stream(Fault.values())
                    .flatMap(
                        fault ->
                            Arrays.stream(Kind.values())
                                .map(kind -> new Planned(point, fault, kind))));
  }

  /** Every 31st case, so that each point, fault and kind is among them. */
  private static Stream<Planned> sample(int database) {
    List<Planned> all = cases().toList();
    return IntStream.range(0, all.size())
        .filter(number -> number % SAMPLED == database)
        .mapToObj(all::get);
  }

  private static void check(List<Planned> cases, Databases databases) throws Exception {
    List<Trial> trials = new ArrayList<>();
    try {
      for (Planned each : cases) {
        trials.add(trial(each, databases.next()));
      }
      crash(trials);
      for (Trial trial : trials) {
        takeOver(trial);
      }
    } finally {
      trials.forEach(Trial::close);
    }
  }

  private static Trial trial(Planned planned, String url) {
    Fault fault = planned.fault();
    Provider provider = new Provider();
    ClosingSocket socket = new ClosingSocket(fault);
    if (!fault.isOfTheConnection()) {
      provider.fails(fault);
    }
    Durable.builder(Database.of(url)).cipher(Database.CIPHER).build().createTables();
    String id = UUID.randomUUID().toString();
    String target = fault.isOfTheConnection() ? socket.url() : provider.url();
    return new Trial(
        fault, provider, socket, new Case(url, target, id, planned.kind(), planned.point()));
  }

  private static void takeOver(Trial trial) throws SQLException {
    trial.provider().fails();
    Outcome outcome;
    try (Shop shop = Shop.at(trial.provider().url())) {
      outcome = takeOver(Database.of(trial.call().database()), shop, trial.call().id());
    }
    int landings = trial.provider().landings();
    String key = key(trial.call());
    if (key != null) {
      assertThat(trial.provider().landings(key)).as("%s", trial).isEqualTo(landings);
    }
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
    assertThat(outcome instanceof Outcome.NotPlaced)
        .isEqualTo(trial.call().point() == Point.INSERTED);
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

  private static @Nullable String key(Case call) throws SQLException {
    try (Connection connection = Database.of(call.database()).getConnection();
        PreparedStatement select =
            connection.prepareStatement("SELECT idempotency_key FROM gangway_call WHERE id = ?")) {
      select.setString(1, call.id());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  private static void crash(List<Trial> trials) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(CrashingProcess.class.getName());
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
