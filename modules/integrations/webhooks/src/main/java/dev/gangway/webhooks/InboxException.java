package dev.gangway.webhooks;

/** An inbox cannot be read or written. The event was not handled and is to be delivered again. */
public final class InboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
