package dev.gangway.core.internal.deadline;

import org.jspecify.annotations.Nullable;

/** Ends what a call waits for at the moment, be it a response or a pause, and all that follows. */
public final class Cancellation {
  private @Nullable Runnable current;
  private boolean cancelled;

  /** Says how what the call waits for from now on is ended. */
  public void ends(Runnable next) {
    synchronized (this) {
      current = next;
      if (!cancelled) {
        return;
      }
    }
    next.run();
  }

  public void cancel() {
    Runnable ended;
    synchronized (this) {
      cancelled = true;
      ended = current;
    }
    if (ended != null) {
      ended.run();
    }
  }
}
