package dev.gangway.core.internal.retry;

/**
 * The retries that a client may spend, so that an outage does not multiply its traffic: each retry
 * takes one, each call that succeeds gives a tenth back. Without any success a client retries at
 * most {@value #FULL} times; in the long run at most one call in ten. Safe for use by many threads,
 * and never shared by clients.
 */
public final class RetryBudget {
  static final int FULL = 50;
  private static final int TENTHS = 10;

  private int tenths = FULL * TENTHS;

  /** Takes one retry, if there is one left. */
  synchronized boolean take() {
    if (tenths < TENTHS) {
      return false;
    }
    tenths -= TENTHS;
    return true;
  }

  public synchronized void succeeded() {
    tenths = Math.min(tenths + 1, FULL * TENTHS);
  }
}
