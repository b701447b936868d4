package dev.gangway.core;

/** The provider refuses to carry out the call yet (status 425). */
public final class TooEarlyException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  TooEarlyException(CallReport call, ErrorAnswer answer) {
    super(call, ": it is too early for this call. Retry later.", answer);
  }
}
