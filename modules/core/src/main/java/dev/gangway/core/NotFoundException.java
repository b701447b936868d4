package dev.gangway.core;

/** What the call names is not there (status 404). */
public final class NotFoundException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  NotFoundException(CallReport call, ErrorAnswer answer) {
    super(
        call,
        ": it knows nothing by this name. Check the identifiers, and that the client's server is the right one.",
        answer);
  }
}
