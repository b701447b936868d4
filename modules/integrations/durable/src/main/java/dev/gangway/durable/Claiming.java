package dev.gangway.durable;

import dev.gangway.core.ApiCall;
import dev.gangway.core.CallSnapshot;
import dev.gangway.core.RetryPolicy;
import dev.gangway.durable.CallRow.Evidence;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The transaction that takes the row which has been due longest, and decides what comes next. */
final class Claiming {
  private static final String UNREADABLE =
      "It cannot be decrypted with the present cipher, or its row was altered. Check the cipher.";

  private static final String NOT_RESTORED = "The client cannot restore it: ";

  private final DurableSettings settings;
  private final CallTable table;
  private final List<Runnable> moves = new ArrayList<>();
  private @Nullable Claim claim;

  private Claiming(Connection connection, DurableSettings settings) {
    this.settings = settings;
    this.table = new CallTable(connection);
  }

  /** Takes a row, if one is due. */
  static Claiming in(Connection connection, DurableSettings settings) throws SQLException {
    Claiming claiming = new Claiming(connection, settings);
    claiming.claim = claiming.take();
    return claiming;
  }

  /** Returns what to do, or null if no row is due. */
  @Nullable Claim claim() {
    return claim;
  }

  private @Nullable Claim take() throws SQLException {
    Instant now = settings.now();
    @Nullable CallRow row = table.lockDue(now, settings.clients().keySet());
    if (row == null) {
      return null;
    }
    CallState state = row.state();
    Evidence evidence = row.evidence();
    if (state instanceof CallState.Sending sending) {
      evidence = Evidence.because("The process that sent it ended before the response was stored.");
      state = move(row, sending, sending.expired(now), evidence);
    }
    return state instanceof CallState.Unknown unknown
        ? unknown(row, unknown, evidence, now)
        : ready(row, (CallState.Ready) state, state, evidence, now);
  }

  /** Reports what the transaction did, once it is committed. */
  void report() {
    moves.forEach(Runnable::run);
  }

  private Claim unknown(CallRow row, CallState.Unknown unknown, Evidence evidence, Instant now)
      throws SQLException {
    if (unknown.mayRepeat() && !settings.isLate(row) && maySend(row, unknown, now)) {
      return ready(row, unknown.again(), unknown, evidence, now);
    }
    @Nullable Reconciler reconciler = settings.reconcilers().get(row.client());
    if (reconciler == null) {
      return giveUp(row, unknown, unknown.giveUp(), evidence, reason(row, unknown));
    }
    CallState.Unknown lookUp = unknown.lookUp(token(), now.plus(settings.times().lease()));
    move(row, unknown, lookUp, evidence);
    return new Claim.LookUp(row, lookUp, reconciler, snapshot(row));
  }

  private Claim ready(
      CallRow row, CallState.Ready ready, CallState from, Evidence evidence, Instant now)
      throws SQLException {
    if (settings.isLate(row) || !maySend(row, ready, now)) {
      return giveUp(
          row,
          from,
          ready.giveUp(),
          evidence,
          "It was not carried out until " + now + ", and is not sent any more.");
    }
    @Nullable CallSnapshot snapshot = snapshot(row);
    if (snapshot == null) {
      return giveUp(row, from, ready.giveUp(), evidence, UNREADABLE);
    }
    ApiCall<?> call;
    try {
      call = Objects.requireNonNull(settings.clients().get(row.client())).restore().apply(snapshot);
    } catch (RuntimeException e) {
      return giveUp(row, from, ready.giveUp(), evidence, NOT_RESTORED + e.getMessage());
    }
    CallState.Sending sending = ready.send(token(), now, now.plus(settings.times().lease()));
    move(row, from, sending, evidence);
    ApiCall<?> once = call.withRetries(RetryPolicy.none()).withTimeout(settings.times().timeout());
    return new Claim.Send(row, sending, once, snapshot.method());
  }

  private @Nullable CallSnapshot snapshot(CallRow row) {
    try {
      return settings.seals().openCall(row.id(), Objects.requireNonNull(row.sealedCall()));
    } catch (RuntimeException cannotBeOpened) {
      return null;
    }
  }

  private Claim giveUp(
      CallRow row, CallState from, CallState.Attention to, Evidence evidence, String reason)
      throws SQLException {
    String last = evidence.reason().isEmpty() ? "" : " " + evidence.reason();
    move(row, from, to, evidence.withReason(reason + last));
    return new Claim.Nothing(row);
  }

  private CallState move(CallRow row, CallState from, CallState to, Evidence evidence)
      throws SQLException {
    if (!table.move(row, from, to, evidence, settings.now())) {
      throw new IllegalStateException("The locked row " + row.id() + " was changed by others.");
    }
    moves.add(() -> settings.moved(row, from, to));
    return to;
  }

  /** The key must still be known when the lease ends, whatever delays the attempt until then. */
  private boolean maySend(CallRow row, CallState state, Instant now) {
    return row.maySendUntil(state.progress(), now.plus(settings.times().lease()));
  }

  private String reason(CallRow row, CallState.Unknown unknown) {
    String why = "the provider may not know the idempotency key any more";
    if (row.idempotencyKey() == null) {
      why = "the operation has no idempotency key";
    } else if (!unknown.mayRepeat()) {
      why = "the provider refuses another attempt";
    } else if (settings.isLate(row)) {
      why = "it was not settled within " + settings.times().giveUpAfter();
    }
    return "It may have been carried out, and is not sent again: " + why + ". Look it up.";
  }

  private static String token() {
    return UUID.randomUUID().toString();
  }
}
