package dev.gangway.core;

/** The resource or the account is locked (status 423). */
public final class LockedException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  LockedException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": the resource or the account is locked. Wait, or ask the provider to unlock it.",
        answer);
  }
}
