package dev.gangway.durable;

import dev.gangway.core.ApiResponse;
import dev.gangway.core.json.RawJson;
import dev.gangway.durable.CallRow.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Takes one due call after the other, and sends it or looks it up. */
final class Driver {
  private final DurableSettings settings;
  private final Transactions transactions;

  Driver(DurableSettings settings, Transactions transactions) {
    this.settings = settings;
    this.transactions = transactions;
  }

  /** Returns whether a call was due. */
  boolean driveOne() {
    Claiming claiming = transactions.run(connection -> Claiming.in(connection, settings));
    @Nullable Claim claim = claiming.claim();
    if (claim == null) {
      return false;
    }
    claiming.report();
    if (claim instanceof Claim.Send send) {
      send(send);
    } else if (claim instanceof Claim.LookUp lookUp) {
      lookUp(lookUp);
    }
    return true;
  }

  private void send(Claim.Send claim) {
    CallState.Sending state = claim.state();
    Instant now = settings.now();
    if (now.plus(settings.times().timeout()).isAfter(state.due())) {
      // The process stood still; another driver may have the call soon.
      write(claim.row(), state, state.notSent(now), Evidence.because("The lease was nearly over."));
      return;
    }
    ApiResponse<?> response;
    try {
      response = claim.call().response();
    } catch (Exception failure) {
      Instant again = settings.again(state.progress().attempts(), Ending.retryAfter(failure));
      CallState next =
          Ending.after(failure, state, claim.row(), claim.method(), again, settings.now());
      write(claim.row(), state, next, Ending.evidence(failure));
      return;
    }
    write(claim.row(), state, state.landed(), evidence(claim.row(), response));
  }

  private Evidence evidence(CallRow row, ApiResponse<?> response) {
    RegisteredClient client = Objects.requireNonNull(settings.clients().get(row.client()));
    @Nullable RawJson json = client.json(row.operation(), response.status(), response.value());
    return new Evidence(response.status(), requestId(response.headers()), "", sealed(row, json));
  }

  private @Nullable String sealed(CallRow row, @Nullable RawJson json) {
    return json == null ? null : settings.seals().seal(row.id(), json.text());
  }

  private static String requestId(Headers headers) {
    for (String name : new String[] {"X-Request-Id", "Request-Id", "X-Correlation-Id"}) {
      @Nullable String value = headers.get(name);
      if (value != null) {
        return Ending.shortened(value);
      }
    }
    return "";
  }

  private void lookUp(Claim.LookUp claim) {
    CallRow row = claim.row();
    CallState.Unknown state = claim.state();
    Verdict verdict = verdict(claim);
    if (verdict instanceof Verdict.Landed landed) {
      write(row, state, state.landed(), new Evidence(0, "", "", sealed(row, landed.value())));
    } else if (verdict instanceof Verdict.Refused refused) {
      write(row, state, state.refused(), Evidence.because(refused.reason()));
    } else if (settings.isLate(row)) {
      String reason =
          "It may have been carried out, and the reconciler could not tell. Look it up.";
      write(row, state, state.giveUp(), row.evidence().withReason(reason));
    } else {
      write(row, state, state.undecided(nextLookUp(state)), row.evidence());
    }
  }

  /** Each pause is as long as all the time since the call was first sent, within the limits. */
  private Instant nextLookUp(CallState.Unknown state) {
    Instant now = settings.now();
    Duration since = Duration.between(Objects.requireNonNull(state.progress().firstSentAt()), now);
    Duration least = settings.times().pause();
    Duration most = settings.times().longest();
    return now.plus(since.compareTo(least) < 0 ? least : since.compareTo(most) > 0 ? most : since);
  }

  private Verdict verdict(Claim.LookUp claim) {
    CallRow row = claim.row();
    try {
      return claim.reconciler().lookUp(Durable.open(row, claim.call()));
    } catch (RuntimeException failure) {
      settings.failed(row, failure);
      return new Verdict.Undecided();
    }
  }

  /** Writes a result, unless the lease went to another driver or the call was settled meanwhile. */
  private void write(CallRow row, CallState from, CallState to, Evidence evidence) {
    boolean ours =
        transactions.run(
            connection -> new CallTable(connection).move(row, from, to, evidence, settings.now()));
    if (ours) {
      settings.moved(row, from, to);
    }
  }
}
