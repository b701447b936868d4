package dev.gangway.core;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A call that brought no value. Its message names operation and cause, says what to do, and never
 * holds what was sent or received; the accessors do.
 */
public class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final int attempts;
  private final @Nullable String idempotencyKey;
  private final int status;
  private final transient Headers headers;
  private final String requestId;
  private final String bodyText;

  ApiException(CallReport call, String message, @Nullable Throwable cause, Received received) {
    super(call.operation() + ": " + message, cause);
    this.operation = call.operation();
    this.attempts = call.attempts();
    this.idempotencyKey = call.idempotencyKey();
    this.status = received.status();
    this.headers = received.headers();
    this.requestId = RequestId.of(headers);
    this.bodyText = received.bodyText();
  }

  /** Returns the {@code operationId} of the call. */
  public final String operation() {
    return operation;
  }

  /**
   * Returns how often the request was tried, counting repetitions, also that after a renewed login;
   * 0 when it was not, because the credential that it needs could not be had. The failures before
   * the last one are suppressed exceptions of this one.
   */
  public final int attempts() {
    return attempts;
  }

  /** Returns the idempotency key of the call, or null when the operation has none. */
  public final @Nullable String idempotencyKey() {
    return idempotencyKey;
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
   * Returns what the provider calls this request, for a question to its support: the first of the
   * headers {@code X-Request-Id}, {@code Request-Id} and {@code X-Correlation-Id}; empty when it
   * sends none.
   */
  public final String requestId() {
    return requestId;
  }

  /**
   * Returns the beginning of the answer's body, at most 8,192 characters, for diagnosis. It may
   * hold personal data.
   */
  public final String bodyText() {
    return bodyText;
  }
}
