package dev.gangway.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.durable.CrashingProcess.Kind;
import dev.gangway.durable.CrashingProcess.Point;
import dev.gangway.durable.Provider.Fault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A process dies at a point of a call while the provider fails, and another process takes over. The
 * provider counts what it carried out. {@code make crash} goes through all cases, and the build
 * through one at each point.
 */
@Execution(ExecutionMode.CONCURRENT)
final class CrashTest {
  private static final boolean ALL = Boolean.getBoolean("crash.all");

  private static final DeathTable TABLE = new DeathTable();

  private record Case(Point point, Fault fault, Kind kind) {}

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
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> callLandsAtMostOnceOnH2() {
    return cases(0)
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.toString(),
                    () ->
                        check(
                            each,
                            "jdbc:h2:file:"
                                + folder.resolve(UUID.randomUUID().toString())
                                + ";WRITE_DELAY=0")));
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> callLandsAtMostOnceOnPostgres() {
    PostgresServer.assumeInstalled();
    return cases(1)
        .map(
            each ->
                DynamicTest.dynamicTest(each.toString(), () -> check(each, PostgresServer.url())));
  }

  private static Stream<Case> cases(int database) {
    List<Case> cases = new ArrayList<>();
    for (Point point : Point.values()) {
      for (Fault fault : Fault.values()) {
        for (Kind kind : Kind.values()) {
          Case each = new Case(point, fault, kind);
          if (ALL ? isKind(each) : isSample(each, database)) {
            cases.add(each);
          }
        }
      }
    }
    return cases.stream();
  }

  /** A key is documented or set by turns: once a call is placed, both are the same. */
  private static boolean isKind(Case each) {
    boolean documented = (each.point().ordinal() + each.fault().ordinal()) % 2 == 0;
    return each.kind() != (documented ? Kind.KEY_BY_SETTING : Kind.DOCUMENTED_KEY);
  }

  /** Each database gets every other point, each with another fault. */
  private static boolean isSample(Case each, int database) {
    int point = each.point().ordinal();
    return point % 2 == database
        && each.fault().ordinal() == point * 5 % Fault.values().length
        && each.kind().ordinal() == point / 2 % Kind.values().length;
  }

  private static void check(Case each, String url) throws Exception {
    String id = UUID.randomUUID().toString();
    DataSource database = Database.of(url);
    try (CountingProvider provider = new CountingProvider();
        Shop shop = Shop.at(provider.url())) {
      CrashingProcess.builder(database, shop).build().createTables();
      provider.fails(each.fault());

      crash(url, provider.url(), id, each);
      provider.fails();

      Outcome outcome = takeOver(database, shop, id);
      verify(each, outcome, provider.landings());
      TABLE.add(each.fault(), each.kind(), outcome, provider.landings());
    }
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

  private static void verify(Case each, Outcome outcome, int landings) {
    assertThat(landings).as("%s", outcome).isLessThanOrEqualTo(1);
    if (outcome instanceof Outcome.Landed) {
      assertThat(landings).isOne();
    } else if (outcome instanceof Outcome.Attention attention) {
      assertThat(each.kind()).as("%s", outcome).isEqualTo(Kind.NO_KEY);
      assertThat(attention.mayHaveLanded()).isTrue();
      assertThat(attention.call().call()).isNotNull();
    } else {
      assertThat(outcome).isInstanceOfAny(Outcome.Refused.class, Outcome.NotPlaced.class);
      assertThat(landings).as("%s", outcome).isZero();
    }
    assertThat(outcome instanceof Outcome.NotPlaced).isEqualTo(each.point() == Point.INSERTED);
  }

  private static void crash(String url, String provider, String id, Case each) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingProcess.class.getName(),
                url,
                provider,
                id,
                each.kind().name(),
                each.point().name())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    // A fault can keep the process from a point of the exchange.
    int exit = process.waitFor();
    boolean mayMiss =
        each.point().compareTo(Point.CONNECTED) >= 0
            && each.point().compareTo(Point.RESPONSE_READ) <= 0
            && each.fault() != Fault.NONE;
    assertThat(exit).as(output).isIn(CrashingProcess.HALTED, mayMiss ? 0 : CrashingProcess.HALTED);
  }
}
