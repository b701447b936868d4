package dev.gangway.spring.boot;

import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.OutcomeKind;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the calls of one client saw last. */
final class ClientActivity implements CallListener {
  private final AtomicInteger inFlight = new AtomicInteger();
  private volatile Seen seen = new Seen(0, null, null);
  private final Runnable ended;

  /**
   * The state of a provider as the calls so far saw it.
   *
   * @param failuresInARow how many calls failed since the last that worked
   * @param last how the last call ended; null before the first
   * @param lastSuccess when a call last worked; null if none has
   */
  record Seen(int failuresInARow, @Nullable OutcomeKind last, @Nullable Instant lastSuccess) {}

  ClientActivity(Runnable ended) {
    this.ended = ended;
  }

  int inFlight() {
    return inFlight.get();
  }

  Seen seen() {
    return seen;
  }

  @Override
  public void callStarted(ObservedCall call) {
    inFlight.incrementAndGet();
  }

  @Override
  public void callEnded(ObservedCall call, CallOutcome outcome) {
    note(outcome.kind(), outcome.status());
    inFlight.decrementAndGet();
    ended.run();
  }

  private synchronized void note(OutcomeKind kind, int status) {
    if (worked(kind, status)) {
      seen = new Seen(0, kind, Instant.now());
    } else if (kind != OutcomeKind.CANCELLED && kind != OutcomeKind.FAILED) {
      seen = new Seen(seen.failuresInARow() + 1, kind, seen.lastSuccess());
    }
  }

  /** A provider that rejects a request works, unless it rejects the account or the rate. */
  private static boolean worked(OutcomeKind kind, int status) {
    boolean rejectsUs = status == 401 || status == 403 || status == 429;
    return kind == OutcomeKind.SUCCESS
        || (kind == OutcomeKind.REFUSED && status < 500 && !rejectsUs);
  }
}
