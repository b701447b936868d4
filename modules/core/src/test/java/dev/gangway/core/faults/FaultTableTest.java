package dev.gangway.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.OutcomeUnknownException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.faults.Cell.Observation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.ByteString;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every class of operation under every fault, once and lasting, sync and async. The rules are tests
 * over all cells; {@code make faults} writes the outcomes to a page.
 */
class FaultTableTest {
  private static final Path PAGE = Path.of("../../docs/faults.md");
  private static final int AT_A_TIME = 16;
  private static final int MOST_ATTEMPTS = 3;
  private static final int MOST_OBSERVATIONS = 3;
  private static final Duration LONGEST_OVERSHOOT = Duration.ofMillis(100);
  private static final Duration LONGEST_RETRY_AFTER = Duration.ofSeconds(30);
  private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);

  private static final MockWebServer ELSEWHERE = new MockWebServer();
  private static final List<Observation> OBSERVED = new ArrayList<>();
  private static Lateness lateness;

  @BeforeAll
  @Timeout(120)
  static void observeEveryCell() throws Exception {
    ELSEWHERE.start();
    lateness = Lateness.measuring();
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Future<Observation>> observations = new ArrayList<>();
      // Loading classes would use up the short times.
      List<Cell> cells = cells();
      for (Cell cell : cells) {
        if (!cell.fault().overruns()) {
          observations.add(threads.submit(cell::observe));
        }
      }
      for (Future<Observation> each : observations) {
        each.get();
      }
      for (Cell cell : cells) {
        if (cell.fault().overruns()) {
          observations.add(threads.submit(() -> observeInTime(cell)));
        }
      }
      for (Future<Observation> each : observations) {
        OBSERVED.add(each.get());
      }
      OBSERVED.sort((one, other) -> cells.indexOf(one.cell()) - cells.indexOf(other.cell()));
    } finally {
      threads.shutdownNow();
      lateness.end();
    }
  }

  /** What a busy machine makes late is in time another time; a call that counts wrongly is not. */
  private static Observation observeInTime(Cell cell) throws Exception {
    Observation seen = cell.observe();
    for (int times = 1; times < MOST_OBSERVATIONS && isLate(seen); times++) {
      System.out.printf("Late, so seen again: %s, %s%n", seen.overshoot(), cell);
      seen = cell.observe();
    }
    return seen;
  }

  private static boolean isLate(Observation seen) {
    Duration late = lateness.worstWithin(seen.start(), seen.end());
    return seen.overshoot().compareTo(LONGEST_OVERSHOOT.plus(late)) > 0;
  }

  @AfterAll
  static void close() {
    ELSEWHERE.close();
  }

  private static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Fault fault : Faults.all(ELSEWHERE.url("/").toString())) {
      for (OperationClass operation : OperationClass.values()) {
        for (boolean lasting : new boolean[] {false, true}) {
          // The time of a call is over once, and only its first attempt finds an old connection.
          boolean twice = lasting ? fault.isReused() : fault.overruns();
          if (!twice && (operation.hasBody || !fault.needsBody())) {
            cells.add(new Cell(fault, operation, lasting, false));
            cells.add(new Cell(fault, operation, lasting, true));
          }
        }
      }
    }
    return cells;
  }

  private static List<Observation> observed(Predicate<Observation> which) {
    List<Observation> found = OBSERVED.stream().filter(which).toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private static void holds(Predicate<Observation> rule) {
    holds(any -> true, rule);
  }

  private static void holds(Predicate<Observation> where, Predicate<Observation> rule) {
    assertThat(observed(where)).filteredOn(rule.negate()).isEmpty();
  }

  @Test
  void callThatIsNotHarmlessTwiceReachesTheProviderAtMostOnce() {
    holds(each -> !each.harmlessTwice(), each -> each.requests().size() <= 1);
  }

  @Test
  void streamThatCanBeReadOnceIsSentAtMostOnce() {
    holds(each -> !each.operation().writableTwice, each -> each.requests().size() <= 1);
  }

  @Test
  void callSucceedsIfAndOnlyIfItsLastAttemptHadAResponse() {
    holds(each -> (each.answer() != null) == each.answeredWithValue());
    holds(
        each -> each.answer() != null,
        each -> Objects.requireNonNull(each.answer()).value().id() == 6);
  }

  @Test
  void onlyTransientFailuresAreRetried() {
    holds(
        each -> each.fault().end() != Fault.End.BORNE,
        each -> {
          int attempts = each.cell().lasting() ? MOST_ATTEMPTS : 2;
          return each.attempts() == (mayBeRepeated(each) ? attempts : 1);
        });
  }

  private static boolean mayBeRepeated(Observation each) {
    return each.operation().writableTwice
        && switch (each.fault().end()) {
          case NOT_SENT -> true;
          case LOST -> each.harmlessTwice();
          case REFUSED -> each.harmlessTwice() && passes(each.fault());
          default -> false;
        };
  }

  private static boolean passes(Fault fault) {
    Duration asked = fault.retryAfter();
    return PASSING.contains(fault.status())
        && (asked == null || asked.compareTo(LONGEST_RETRY_AFTER) <= 0);
  }

  @Test
  void everyRequestThatCameIsAReportedAttempt() {
    holds(each -> each.requests().size() <= each.attempts());
    holds(
        each ->
            each.fault().end() == Fault.End.REFUSED || each.fault().end() == Fault.End.UNREADABLE,
        each -> each.whole().size() == each.attempts());
    holds(
        each -> !each.fault().isConnected() && each.cell().lasting(),
        each -> each.requests().isEmpty());
  }

  @Test
  void allAttemptsCarryTheSameKeyAndTheSameBytes() {
    holds(
        each -> {
          Set<ByteString> sent =
              Set.copyOf(each.whole().stream().map(FaultTableTest::body).toList());
          return sent.size() <= 1;
        });
    holds(
        each -> each.key() != null,
        each ->
            each.whole().stream().allMatch(request -> carries(request, each.key()))
                && (each.failure() == null || each.key().equals(each.failure().idempotencyKey())));
  }

  private static boolean carries(RecordedRequest request, String key) {
    return key.equals(request.getHeaders().get("Idempotency-Key"))
        || body(request).utf8().contains("\"idempotency_key\":\"" + key + "\"");
  }

  private static ByteString body(RecordedRequest request) {
    return request.getBody() == null ? ByteString.EMPTY : request.getBody();
  }

  @Test
  void outcomeIsUnknownIfAndOnlyIfNobodyCanTellWhatBecameOfAnOrder() {
    holds(
        each -> each.failure() != null,
        each -> {
          boolean open = leavesOpen(each.fault()) && !each.operation().idempotent;
          return each.failure().outcomeUnknown() == open;
        });
  }

  private static boolean leavesOpen(Fault fault) {
    return switch (fault.end()) {
      case LOST, NOT_ANSWERED_IN_TIME, UNREADABLE -> true;
      case REFUSED, REFUSED_UNTIL_OVER -> fault.status() >= 500;
      default -> false;
    };
  }

  @Test
  void typeOfTheExceptionFollowsFromTheFault() {
    holds(each -> each.failure() != null, each -> type(each).isInstance(each.failure()));
    holds(
        each -> each.failure() != null && each.fault().end() == Fault.End.LOST,
        each -> type(each) == each.failure().getClass());
  }

  private static Class<? extends ApiException> type(Observation each) {
    return switch (each.fault().end()) {
      case NOT_SENT, NEVER_SENT -> NotConnectedException.class;
      case LOST ->
          each.operation().idempotent ? ConnectionException.class : OutcomeUnknownException.class;
      case NOT_SENT_IN_TIME, NOT_ANSWERED_IN_TIME -> DeadlineExceededException.class;
      case REFUSED, REFUSED_UNTIL_OVER -> ErrorResponseException.class;
      case UNREADABLE -> UnreadableResponseException.class;
      case BORNE -> throw new AssertionError(each);
    };
  }

  @Test
  void errorHasStatusAndRetryAfterOfTheResponse() {
    holds(
        each -> each.failure() instanceof ErrorResponseException,
        each ->
            each.failure().status() == each.fault().status()
                && Objects.equals(
                    ((ErrorResponseException) each.failure()).retryAfter(),
                    each.fault().retryAfter()));
  }

  @Test
  void everyAttemptThatFailedBeforeIsKept() {
    holds(
        each -> each.failure() != null,
        each -> {
          int failures = 0;
          for (Throwable e = each.failure(); e != null; failures++) {
            e = e.getSuppressed().length == 0 ? null : e.getSuppressed()[0];
          }
          return failures == each.attempts();
        });
  }

  @Test
  void noCallOutlivesItsDeadline() {
    observed(each -> each.fault().overruns()).stream()
        .max(Comparator.comparing(Observation::overshoot))
        .ifPresent(
            each -> System.out.printf("Latest end: %s, %s%n", each.overshoot(), each.cell()));

    holds(each -> !isLate(each));
  }

  @Test
  void noCallEndsBeforeItsTimeIsOver() {
    holds(each -> each.fault().overruns(), each -> !each.overshoot().isNegative());
  }

  @Test
  void noRedirectLeadsToAnotherOrigin() {
    assertThat(ELSEWHERE.getRequestCount()).isZero();
    holds(each -> each.requests().stream().allMatch(sent -> sent.getTarget().equals("/class")));
  }

  @Test
  void clientCanBeUsedAfterTheFault() {
    holds(Observation::usableAfterwards);
  }

  @Test
  void asyncCallComesToTheSame() {
    for (int i = 0; i < OBSERVED.size(); i += 2) {
      assertThat(OBSERVED.get(i + 1).text())
          .as("%s", OBSERVED.get(i + 1))
          .isEqualTo(OBSERVED.get(i).text());
    }
  }

  @Test
  void pageShowsTheRun() throws Exception {
    String page = new FaultPage(OBSERVED).text() + processDies(Files.readString(PAGE));
    if (Boolean.getBoolean("faults.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/faults.md differs from this run. If that is meant: make faults")
        .isEqualTo(page);
  }

  /** Returns the page's last part, which the module of durable calls writes. */
  private static String processDies(String page) {
    int begin = page.indexOf("\n## The process dies\n");
    return begin < 0 ? "" : page.substring(begin);
  }
}
