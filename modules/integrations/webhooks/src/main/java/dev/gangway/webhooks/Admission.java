package dev.gangway.webhooks;

/** What an inbox says of an event. */
public sealed interface Admission {

  /**
   * The event is to be handled now.
   *
   * @param claim what {@link Inbox#handled} or {@link Inbox#failed} gives back
   */
  record Fresh(Claim claim) implements Admission {}

  /** The event has been handled before. */
  record Duplicate() implements Admission {}

  /** A later event of the same entity has been handled before. */
  record Stale() implements Admission {}

  /** The event, or another one of the same entity, is being handled right now. */
  record Busy() implements Admission {}
}
