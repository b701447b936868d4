package dev.gangway.sandbox.internal.state;

import java.util.concurrent.atomic.AtomicLong;

/** The bound of all that the sandbox keeps, in characters. Safe for use by many threads. */
public final class Budget {
  /** What is counted for an entry beside its characters: its place in maps and lists. */
  private static final int ENTRY = 200;

  private final long limit;
  private final AtomicLong used = new AtomicLong();

  /** Creates a budget of so many characters. */
  public Budget(long limit) {
    this.limit = limit;
  }

  /** There is no room for what a call would keep. */
  public static final class FullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FullException(long limit) {
      super(
          "The sandbox holds its limit of "
              + limit
              + " characters of state. Empty it with POST /__gangway/reset, or start it with a"
              + " larger limit.");
    }
  }

  /**
   * Takes room for an entry.
   *
   * @throws FullException if there is none
   */
  public void charge(long characters) {
    long wanted = characters + ENTRY;
    if (used.addAndGet(wanted) > limit) {
      used.addAndGet(-wanted);
      throw new FullException(limit);
    }
  }

  /** Takes room for an entry even if there is none; a call that lands must be noted. */
  public void take(long characters) {
    used.addAndGet(characters + ENTRY);
  }

  /**
   * Checks that there is some room.
   *
   * @throws FullException if there is none
   */
  public void check(long characters) {
    charge(characters);
    release(characters);
  }

  /** Returns the room of an entry. */
  public void release(long characters) {
    used.addAndGet(-(characters + ENTRY));
  }

  /** Returns all room. */
  public void clear() {
    used.set(0);
  }

  /** Returns how much is used. */
  public long used() {
    return used.get();
  }

  /** Returns the limit. */
  public long limit() {
    return limit;
  }
}
