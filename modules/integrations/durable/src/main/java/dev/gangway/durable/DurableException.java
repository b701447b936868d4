package dev.gangway.durable;

/** The database cannot be read or written. */
public final class DurableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DurableException(String message, Throwable cause) {
    super(message, cause);
  }
}
