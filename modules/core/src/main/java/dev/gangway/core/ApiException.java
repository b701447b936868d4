package dev.gangway.core;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A call that brought no value. Its message names operation and cause and never holds what was sent
 * or received; the accessors do.
 */
public class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final int status;
  private final transient Headers headers;
  private final String bodyText;

  ApiException(String operation, String message, @Nullable Throwable cause) {
    this(operation, message, cause, 0, Headers.EMPTY, "");
  }

  ApiException(
      String operation,
      String message,
      @Nullable Throwable cause,
      int status,
      Headers headers,
      String bodyText) {
    super(operation + ": " + message, cause);
    this.operation = operation;
    this.status = status;
    this.headers = headers;
    this.bodyText = bodyText;
  }

  /** Returns the {@code operationId} of the call. */
  public final String operation() {
    return operation;
  }

  /** Returns the HTTP status, or 0 when no answer came. */
  public final int status() {
    return status;
  }

  /** Returns the response headers; empty when no answer came. */
  public final Headers headers() {
    return headers == null ? Headers.EMPTY : headers;
  }

  /**
   * Returns the beginning of the answer's body, at most 8,192 characters, for diagnosis. It may
   * hold personal data.
   */
  public final String bodyText() {
    return bodyText;
  }
}
