package dev.gangway.core;

/**
 * The provider failed (status 5xx). It may have carried out the call all the same, unless doing it
 * twice is as good as once.
 */
public final class ServerErrorException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  ServerErrorException(CallReport call, ErrorAnswer answer) {
    super(call, ": it failed. " + call.adviceOnRepeating(), answer);
  }
}
