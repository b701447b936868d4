package dev.gangway.durable;

/**
 * Looks up at the provider what became of a call whose outcome is unknown and that cannot be sent
 * again, by the caller's reference. It must only read. No transaction is open while it runs.
 */
@FunctionalInterface
public interface Reconciler {

  /**
   * Returns what the provider knows of the call. An exception counts as {@link Verdict.Undecided}.
   * It must return within the lease.
   */
  Verdict lookUp(OpenCall call);
}
