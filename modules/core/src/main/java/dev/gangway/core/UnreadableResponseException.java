package dev.gangway.core;

import okhttp3.Headers;

/** The provider answered with success, and the body is not what its documentation shows. */
public final class UnreadableResponseException extends ApiException {
  private static final long serialVersionUID = 1L;

  UnreadableResponseException(
      String operation,
      String message,
      Throwable cause,
      int status,
      Headers headers,
      String bodyText) {
    super(operation, message, cause, status, headers, bodyText);
  }
}
