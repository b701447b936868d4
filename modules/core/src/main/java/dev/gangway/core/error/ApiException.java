package dev.gangway.core.error;

import dev.gangway.core.internal.call.CallReport;
import dev.gangway.core.internal.call.ResponseSnapshot;
import dev.gangway.core.internal.response.RequestId;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A call without a value. Its message starts with client and operation, names the cause and says
 * what to do. It never holds what was sent or received, except for an idempotency key to retry
 * with; the accessors do. The serialized form holds neither headers nor body.
 */
public class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final int attempts;
  private final @Nullable String idempotencyKey;
  private final int status;
  private final transient Headers headers;
  private final String requestId;
  private final transient String bodyText;
  private final boolean outcomeUnknown;

  ApiException(FailedCall call, String message, @Nullable Throwable cause) {
    this(call, message, cause, false);
  }

  /**
   * @param open whether what was sent last may have been carried out, for all that is known
   */
  ApiException(FailedCall call, String message, @Nullable Throwable cause, boolean open) {
    this(call.report(), call.response(), message, cause, open);
  }

  private ApiException(
      CallReport call,
      ResponseSnapshot response,
      String message,
      @Nullable Throwable cause,
      boolean open) {
    super(call.name() + ": " + whole(message, call, open), cause);
    this.outcomeUnknown = call.outcomeUnknown(open);
    this.operation = call.operation();
    this.attempts = call.attempts();
    this.idempotencyKey = call.idempotencyKey();
    this.status = response.status();
    this.headers = response.headers();
    this.requestId = RequestId.of(headers);
    this.bodyText = response.bodyText();
  }

  private static String whole(String message, CallReport call, boolean open) {
    return call.outcomeUnknown(open)
        ? message + (message.endsWith(".") ? " " : ". ") + call.adviceOnUnknown(open)
        : message;
  }

  /** Returns the {@code operationId} of the call. */
  public final String operation() {
    return operation;
  }

  /**
   * Returns how often the request was tried, counting retries, also that after a renewed login; 0
   * when it was not, because the credential that it needs could not be had. The failures before the
   * last one are suppressed exceptions of this one.
   */
  public final int attempts() {
    return attempts;
  }

  /** Returns the idempotency key of the call, or null when the operation has none. */
  public final @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  /**
   * Returns whether the provider may have carried out what must not be done twice. Then look it up,
   * or retry with the same {@link #idempotencyKey()}.
   *
   * <p>True exactly if bytes of a {@code POST} or {@code PATCH} were sent and the call ended by a
   * lost connection, its deadline, a cancellation, a status 5xx or an unreadable response, or if an
   * earlier attempt of the call ended so and the last one did not succeed. False for {@code GET},
   * {@code HEAD}, {@code PUT} and {@code DELETE}, which done twice are as good as done once.
   */
  public final boolean outcomeUnknown() {
    return outcomeUnknown;
  }

  /** Returns the HTTP status, or 0 when no response came. */
  public final int status() {
    return status;
  }

  /** Returns the response headers; empty when no response came, or after deserialization. */
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
   * Returns the beginning of the response's body, at most 8,192 characters, for diagnosis. It may
   * hold personal data, so it is not serialized: after deserialization it is empty.
   */
  public final String bodyText() {
    return bodyText == null ? "" : bodyText;
  }
}
