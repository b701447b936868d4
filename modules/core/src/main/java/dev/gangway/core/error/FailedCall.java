package dev.gangway.core.error;

import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.call.CallReport;
import dev.gangway.core.internal.call.ResponseSnapshot;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The call that an exception is about. The client makes it, and so do fakes that throw the
 * exceptions of a client:
 *
 * <pre>{@code
 * FailedCall call = FailedCall.of("POST", "buyOrder").withIdempotencyKey("k-1");
 * throw RateLimitedException.of(call, ErrorResponse.of(429).withRetryAfter(Duration.ofSeconds(7)));
 * }</pre>
 *
 * <p>Immutable: each method returns a new object. Without further settings the call was sent once,
 * whole.
 */
public final class FailedCall {
  private final CallReport report;
  private final ResponseSnapshot response;

  private FailedCall(CallReport report, ResponseSnapshot response) {
    this.report = report;
    this.response = response;
  }

  /** Returns a call by its HTTP method and the id of its operation in the spec. */
  public static FailedCall of(String method, String operation) {
    Arguments.notNull(method, "method");
    Arguments.notNull(operation, "operation");
    return new FailedCall(
        new CallReport("", operation, null, "", 1, null, method, true, false),
        ResponseSnapshot.NOTHING);
  }

  /** Returns the call of the client with this name. Messages begin with the name. */
  public FailedCall withClient(String client) {
    return with(report.withClient(Arguments.notNull(client, "client")));
  }

  /** Returns the call to this server, such as {@code api.example.com:443}. */
  public FailedCall withServer(String server) {
    return with(report.withServer(Arguments.notNull(server, "server")));
  }

  /** Returns the call after this number of attempts. Defaults to 1. */
  public FailedCall withAttempts(int attempts) {
    return with(report.withAttempts(attempts));
  }

  /** Returns the call with this idempotency key, or with none if it is null. */
  public FailedCall withIdempotencyKey(@Nullable String key) {
    return with(report.withIdempotencyKey(key));
  }

  /**
   * Returns the call with a last attempt of which bytes were sent, or of which none were. Together
   * with the method it decides {@link ApiException#outcomeUnknown()}. Defaults to true.
   */
  public FailedCall withSent(boolean sent) {
    return with(report.withSent(sent));
  }

  /**
   * Returns the call with or without an attempt before the last one that the provider may have
   * carried out. Defaults to false.
   */
  public FailedCall withEarlierAttemptOpen(boolean open) {
    return with(report.withEarlierOpen(open));
  }

  /**
   * Returns the call with a response, as far as it was received. The exceptions of an {@link
   * ErrorResponse} take that one instead.
   */
  public FailedCall withResponse(int status, Headers headers, String bodyText) {
    return with(new ResponseSnapshot(status, headers, bodyText));
  }

  FailedCall with(ResponseSnapshot snapshot) {
    return new FailedCall(report, snapshot);
  }

  private FailedCall with(CallReport changed) {
    return new FailedCall(changed, response);
  }

  CallReport report() {
    return report;
  }

  ResponseSnapshot response() {
    return response;
  }
}
