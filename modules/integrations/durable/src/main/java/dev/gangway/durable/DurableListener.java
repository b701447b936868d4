package dev.gangway.durable;

/**
 * Gets to know what becomes of durable calls, for counters. It is called after the change is
 * committed, in the thread that made it, and must not throw. A process that dies between the two
 * reports nothing, so that counters are a view and the table is the truth.
 */
public interface DurableListener {

  /**
   * A call went from one state to another: {@code READY}, {@code SENDING}, {@code UNKNOWN}, {@code
   * LANDED}, {@code REFUSED} or {@code ATTENTION}.
   */
  default void moved(String client, String operation, String from, String to) {}

  /** A reconciler failed; the call is looked up again later. */
  default void failed(String client, String operation, Exception failure) {}
}
