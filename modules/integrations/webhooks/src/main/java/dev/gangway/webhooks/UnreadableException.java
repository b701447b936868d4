package dev.gangway.webhooks;

/** A body is the provider's, but is not what it documents. The message quotes nothing of it. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
