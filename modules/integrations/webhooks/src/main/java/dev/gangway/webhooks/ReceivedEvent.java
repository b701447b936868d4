package dev.gangway.webhooks;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event that is to be handled.
 *
 * @param <E> the type of the events
 */
public final class ReceivedEvent<E> {
  private final E event;
  private final @Nullable String type;
  private final @Nullable Instant time;
  private final Claim claim;

  ReceivedEvent(E event, @Nullable String type, @Nullable Instant time, Claim claim) {
    this.event = event;
    this.type = type;
    this.time = time;
    this.claim = claim;
  }

  /** Returns the event. */
  public E event() {
    return event;
  }

  /** Returns the event's type as the provider names it; empty if the body has none. */
  public Optional<String> type() {
    return Optional.ofNullable(type);
  }

  /** Returns when the event happened; empty if the body does not say so. */
  public Optional<Instant> time() {
    return Optional.ofNullable(time);
  }

  /**
   * Returns the inbox's claim, for a handler that notes the event as handled in its own transaction
   * ({@link JdbcInbox#handled(Claim, java.sql.Connection)}).
   */
  public Claim claim() {
    return claim;
  }

  @Override
  public String toString() {
    return "ReceivedEvent[" + event + ", " + time + "]";
  }
}
