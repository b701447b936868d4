package dev.gangway.webhooks;

/** A request is not known to come from the provider. The message quotes nothing of it. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedException(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
