package dev.gangway.core;

/** What the call names was there and will not come back (status 410). */
public final class GoneException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  GoneException(CallReport call, ErrorAnswer answer) {
    super(call, ": what the call names is gone for good. Do not ask for it again.", answer);
  }
}
