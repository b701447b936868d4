package dev.gangway.core.error;

import dev.gangway.core.internal.call.ResponseSnapshot;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The response that an {@link ErrorResponseException} is about. The client makes it, and so do
 * fakes that throw the exceptions of a client, see {@link FailedCall}.
 *
 * <p>Immutable: each method returns a new object.
 */
public final class ErrorResponse {
  private final ResponseSnapshot snapshot;
  private final String message;
  private final Map<String, List<String>> fieldErrors;
  private final @Nullable Duration retryAfter;
  private final @Nullable Content content;

  private ErrorResponse(
      ResponseSnapshot snapshot,
      String message,
      Map<String, List<String>> fieldErrors,
      @Nullable Duration retryAfter,
      @Nullable Content content) {
    this.snapshot = snapshot;
    this.message = message;
    this.fieldErrors = fieldErrors;
    this.retryAfter = retryAfter;
    this.content = content;
  }

  /** The body as the types that the provider documents. */
  public interface Content {

    /** Returns the body as this type, see {@link ErrorResponseException#error}. */
    <T> Optional<T> as(Class<T> type);

    /** Returns the body as a list, see {@link ErrorResponseException#errorList}. */
    <T> Optional<List<T>> asList(Class<T> element);
  }

  /** Returns a response without headers and body. */
  public static ErrorResponse of(int status) {
    return new ErrorResponse(
        new ResponseSnapshot(status, Headers.EMPTY, ""), "", Map.of(), null, null);
  }

  /** Returns the response with these headers. */
  public ErrorResponse withHeaders(Headers headers) {
    return with(new ResponseSnapshot(snapshot.status(), headers, snapshot.bodyText()));
  }

  /** Returns the response with this beginning of its body, see {@link ApiException#bodyText()}. */
  public ErrorResponse withBodyText(String text) {
    return with(new ResponseSnapshot(snapshot.status(), snapshot.headers(), text));
  }

  private ErrorResponse with(ResponseSnapshot changed) {
    return new ErrorResponse(changed, message, fieldErrors, retryAfter, content);
  }

  /** Returns the response with this {@link ErrorResponseException#providerMessage()}. */
  public ErrorResponse withMessage(String message) {
    return new ErrorResponse(snapshot, message, fieldErrors, retryAfter, content);
  }

  /** Returns the response with these {@link ErrorResponseException#fieldErrors()}. */
  public ErrorResponse withFieldErrors(Map<String, List<String>> errors) {
    Map<String, List<String>> copy = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    return new ErrorResponse(snapshot, message, copy, retryAfter, content);
  }

  /** Returns the response with this {@link ErrorResponseException#retryAfter()}. */
  public ErrorResponse withRetryAfter(@Nullable Duration wait) {
    return new ErrorResponse(snapshot, message, fieldErrors, wait, content);
  }

  /**
   * Returns the response with this body, the value that {@link ErrorResponseException#error}
   * returns for its type; of a list, the value of {@link ErrorResponseException#errorList}.
   */
  public ErrorResponse withError(Object error) {
    return withContent(new GivenError(error));
  }

  /** Returns the response with this body. */
  public ErrorResponse withContent(Content content) {
    return new ErrorResponse(snapshot, message, fieldErrors, retryAfter, content);
  }

  ErrorResponseException toException(FailedCall call) {
    return switch (status()) {
      case 400 -> new BadRequestException(call, this);
      case 401 -> new UnauthenticatedException(call, this);
      case 403 -> new PermissionDeniedException(call, this);
      case 404 -> new NotFoundException(call, this);
      case 409 -> new ConflictException(call, this);
      case 410 -> new GoneException(call, this);
      case 412 -> new PreconditionFailedException(call, this);
      case 422 -> new InvalidRequestException(call, this);
      case 423 -> new LockedException(call, this);
      case 425 -> new TooEarlyException(call, this);
      case 429 -> new RateLimitedException(call, this);
      default ->
          status() >= 500
              ? new ServerErrorException(call, this)
              : new ErrorResponseException(call, says(), this);
    };
  }

  private String says() {
    return switch (status()) {
      case 300, 301, 302, 303, 307, 308 ->
          ", a redirect. The client does not follow it, so that credentials and orders go to one server only. Set the base URL to the new address.";
      case 407 -> ": the proxy requires a login. Check the user and the password for the proxy.";
      default -> ". See providerMessage() for the reason.";
    };
  }

  /** Returns this response if its status is one of those that have the exception. */
  ErrorResponse require(int first, int last, Class<?> exception) {
    if (status() < first || status() > last) {
      throw new IllegalArgumentException(
          exception.getSimpleName()
              + " is for status "
              + (first == last ? first : first + " to " + last)
              + ", but the response has "
              + status()
              + ". ErrorResponseException.of finds the exception by the status.");
    }
    return this;
  }

  int status() {
    return snapshot.status();
  }

  ResponseSnapshot snapshot() {
    return snapshot;
  }

  String message() {
    return message;
  }

  Map<String, List<String>> fieldErrors() {
    return fieldErrors;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  @Nullable Content content() {
    return content;
  }

  /** The body that a fake gives. */
  private record GivenError(Object error) implements Content {

    @Override
    public <T> Optional<T> as(Class<T> type) {
      return type.isInstance(error) ? Optional.of(type.cast(error)) : Optional.empty();
    }

    @Override
    public <T> Optional<List<T>> asList(Class<T> element) {
      return error instanceof List<?> list && list.stream().allMatch(element::isInstance)
          ? Optional.of(list.stream().map(element::cast).toList())
          : Optional.empty();
    }
  }
}
