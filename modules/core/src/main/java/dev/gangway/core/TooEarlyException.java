package dev.gangway.core;

/** The provider does not want to carry the call out yet (status 425). */
public final class TooEarlyException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  TooEarlyException(CallReport call, ErrorAnswer answer) {
    super(call, ": it is too early for this call. Repeat it later.", answer);
  }
}
