package dev.gangway.durable;

import dev.gangway.core.ApiCall;
import dev.gangway.core.CallSnapshot;
import dev.gangway.core.json.RawJson;
import dev.gangway.durable.CallRow.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Calls that survive the process. {@link #place} writes a call into a table in the caller's
 * transaction, {@link #drive} sends what is due, from any process on any machine. A call is sent
 * again only while the provider still knows its idempotency key, or if it was never sent.
 *
 * <p>Tested on PostgreSQL and H2. Clocks of machines must agree to within the lease. Safe for use
 * by many threads.
 */
public final class Durable {
  private static final int MAX_ID = 200;
  private static final Duration BETWEEN_POLLS = Duration.ofMillis(100);

  private final DurableSettings settings;
  private final Transactions transactions;
  private final Driver driver;

  Durable(DataSource dataSource, DurableSettings settings) {
    this.settings = settings;
    this.transactions = new Transactions(dataSource);
    this.driver = new Driver(settings, transactions);
  }

  /** Returns a builder. The data source is for everything except {@link #place}. */
  public static DurableBuilder builder(DataSource dataSource) {
    return new DurableBuilder(dataSource);
  }

  /** Returns the statements that make the table, for a migration of your own. */
  public static List<String> schema() {
    try (InputStream sql = Durable.class.getResourceAsStream("schema-1.sql")) {
      String statements =
          new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(statements.split(";"))
          .map(String::strip)
          .filter(each -> !each.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The resource schema-1.sql cannot be read.", e);
    }
  }

  /** Makes the table if it is not there. */
  public void createTables() {
    transactions.run(
        connection -> {
          for (String statement : schema()) {
            try (Statement create = connection.createStatement()) {
              create.execute(statement);
            }
          }
          return true;
        });
  }

  /**
   * Writes a call in the caller's transaction. It is sent after the transaction is committed, or
   * never. If a call with the same content was placed under this id before, nothing is written.
   *
   * @param id the caller's id of the order, such as {@code order-4711}; without personal data,
   *     since it is stored and logged as it is
   * @throws ConflictingCallException if another call was placed under this id
   * @throws IllegalArgumentException if the id is blank or too long, or the call only reads
   * @throws IllegalStateException if the connection commits each statement, or if the provider
   *     documents no lifetime of the call's idempotency key and no setting gives one
   * @throws UnsupportedOperationException if the call has no {@link ApiCall#snapshot()}
   */
  public Placement place(Connection connection, String id, ApiCall<?> call) {
    CallSnapshot snapshot = call.snapshot();
    Requirements.check(id, MAX_ID, snapshot);
    @Nullable Duration keyLifetime = Requirements.keyLifetime(settings, call, snapshot);
    String fingerprint = SealedCalls.fingerprint(call, snapshot);
    Instant now = settings.now();
    CallRow row =
        new CallRow(
            id,
            snapshot.client(),
            snapshot.operation(),
            snapshot.idempotencyKey(),
            keyLifetime,
            settings.seals().seal(id, fingerprint),
            settings.seals().seal(id, snapshot.toJson()),
            new CallState.Ready(Progress.NONE, now),
            now,
            null,
            Evidence.NONE);
    try {
      Requirements.transaction(connection);
      @Nullable CallRow placed = insert(connection, row);
      if (placed == null) {
        return new Placement(id, true, new Outcome.Pending(0, false));
      }
      if (!settings.seals().open(id, placed.fingerprint()).equals(fingerprint)) {
        throw new ConflictingCallException(id, name(placed), name(row));
      }
      return new Placement(id, false, outcome(placed));
    } catch (SQLException e) {
      throw Transactions.failure(e);
    }
  }

  /** Returns null after inserting the row, or the row that was there. */
  private static @Nullable CallRow insert(Connection connection, CallRow row) throws SQLException {
    CallTable table = new CallTable(connection);
    // A refused insert must not spoil the caller's transaction.
    Savepoint before = connection.setSavepoint();
    try {
      table.insert(row);
      connection.releaseSavepoint(before);
      return null;
    } catch (SQLException e) {
      if (!Transactions.isDuplicate(e)) {
        throw e;
      }
      connection.rollback(before);
      @Nullable CallRow placed = table.find(row.id());
      if (placed == null) {
        throw e;
      }
      return placed;
    }
  }

  private static String name(CallRow row) {
    return row.client() + "." + row.operation();
  }

  /**
   * Sends the calls that are due, one after the other in this thread, until none is. Any number of
   * threads and machines can do so at once.
   *
   * @return how many were due
   * @throws IllegalStateException if the builder got no client
   */
  public int drive() {
    if (settings.clients().isEmpty()) {
      throw new IllegalStateException(
          "No client was set, so no call can be sent. Add client(…) to the builder.");
    }
    int driven = 0;
    while (!Thread.currentThread().isInterrupted() && driver.driveOne()) {
      driven++;
    }
    return driven;
  }

  /** Returns what is known of a call. */
  public Outcome outcome(String id) {
    return transactions
        .run(connection -> Optional.ofNullable(new CallTable(connection).find(id)))
        .map(this::outcome)
        .orElseGet(Outcome.NotPlaced::new);
  }

  /**
   * Waits until the outcome is final, and returns it; a pending one after the timeout. It does not
   * drive.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public Outcome awaitOutcome(String id, Duration timeout) throws InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    Outcome outcome = outcome(id);
    while (!outcome.isFinal() && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(
          Math.min(BETWEEN_POLLS.toNanos(), Math.max(end - System.nanoTime(), 1)));
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      outcome = outcome(id);
    }
    return outcome;
  }

  /**
   * Settles a call in the caller's transaction, with what a webhook says or a person found out. A
   * call that was settled before stays as it is, and so does one that was not sent. Listeners learn
   * of it before the transaction is committed.
   *
   * @return whether this settled it
   */
  public boolean settle(Connection connection, String id, Verdict verdict) {
    try {
      CallTable table = new CallTable(connection);
      @Nullable CallRow row = table.lock(id);
      @Nullable CallState to = row == null ? null : settled(row.state(), verdict);
      if (row == null || to == null) {
        return false;
      }
      table.move(row, row.state(), to, evidence(id, verdict), settings.now());
      settings.moved(row, row.state(), to);
      return true;
    } catch (SQLException e) {
      throw Transactions.failure(e);
    }
  }

  private static @Nullable CallState settled(CallState from, Verdict verdict) {
    if (verdict instanceof Verdict.Undecided) {
      return null;
    }
    boolean landed = verdict instanceof Verdict.Landed;
    if (from instanceof CallState.Sending sending) {
      return landed ? sending.landed() : sending.refused();
    } else if (from instanceof CallState.Unknown unknown) {
      return landed ? unknown.landed() : unknown.refused();
    } else if (from instanceof CallState.Attention attention) {
      return landed ? attention.landed() : attention.refused();
    }
    return null;
  }

  private Evidence evidence(String id, Verdict verdict) {
    if (verdict instanceof Verdict.Landed landed) {
      @Nullable RawJson value = landed.value();
      return new Evidence(
          0, "", "", value == null ? null : settings.seals().seal(id, value.text()));
    }
    return Evidence.because(((Verdict.Refused) verdict).reason());
  }

  /** Returns the ids of the calls that need a person, the oldest first. */
  public List<String> attention() {
    return transactions.run(connection -> new CallTable(connection).attention());
  }

  /** Counts the calls that are not settled, for gauges. It reads the whole table. */
  public Backlog backlog() {
    return transactions.run(connection -> new CallTable(connection).backlog(settings.now()));
  }

  /**
   * Deletes the calls that were settled before a time. Their ids can then be placed again, so keep
   * them for longer than anybody may repeat an order.
   *
   * @return how many
   */
  public int deleteSettledBefore(Instant time) {
    return transactions.run(connection -> new CallTable(connection).deleteSettledBefore(time));
  }

  private Outcome outcome(CallRow row) {
    CallState state = row.state();
    Progress progress = state.progress();
    Evidence evidence = row.evidence();
    if (state instanceof CallState.Landed) {
      return new Outcome.Landed(
          value(row), progress.attempts(), evidence.requestId(), settledAt(row));
    } else if (state instanceof CallState.Refused) {
      return new Outcome.Refused(
          evidence.reason(),
          evidence.status(),
          progress.attempts(),
          evidence.requestId(),
          settledAt(row));
    } else if (state instanceof CallState.Attention) {
      return new Outcome.Attention(
          open(row, snapshot(row)),
          progress.open(),
          evidence.reason(),
          evidence.status(),
          evidence.requestId());
    }
    boolean sending = state instanceof CallState.Sending;
    return new Outcome.Pending(progress.attempts(), sending || progress.open());
  }

  static OpenCall open(CallRow row, @Nullable CallSnapshot call) {
    Progress progress = row.state().progress();
    return new OpenCall(
        row.id(),
        row.client(),
        row.operation(),
        call,
        row.idempotencyKey(),
        progress.attempts(),
        row.placedAt(),
        progress.firstSentAt());
  }

  private @Nullable RawJson value(CallRow row) {
    @Nullable String sealed = row.evidence().sealedValue();
    return sealed == null ? null : RawJson.of(settings.seals().open(row.id(), sealed));
  }

  private @Nullable CallSnapshot snapshot(CallRow row) {
    try {
      return settings.seals().openCall(row.id(), Objects.requireNonNull(row.sealedCall()));
    } catch (RuntimeException cannotBeOpened) {
      return null;
    }
  }

  private static Instant settledAt(CallRow row) {
    return Objects.requireNonNull(row.settledAt());
  }
}
