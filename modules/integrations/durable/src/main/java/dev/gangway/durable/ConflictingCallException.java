package dev.gangway.durable;

/** Another call has been placed under the same id. Nothing was written. */
public final class ConflictingCallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String id;

  ConflictingCallException(String id, String placed, String given) {
    super(
        "The id "
            + id
            + " belongs to another call of "
            + placed
            + ", and cannot be that of this call of "
            + given
            + ". Use an id per order, and place it with the same content each time.");
    this.id = id;
  }

  /** Returns the id. */
  public String id() {
    return id;
  }
}
