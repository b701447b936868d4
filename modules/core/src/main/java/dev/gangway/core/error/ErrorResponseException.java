package dev.gangway.core.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The provider answered with an error: a status other than 2xx, or an envelope that says the call
 * failed. The subclasses say by the status what a caller can do; a status without one of its own,
 * such as 418 or a redirect, is an exception of this very class.
 */
public class ErrorResponseException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorResponse response;
  private final @Nullable Duration retryAfter;

  ErrorResponseException(FailedCall call, String says, ErrorResponse response) {
    super(
        call.with(response.snapshot()),
        "the provider responded with " + response.status() + says,
        null,
        response.status() >= 500);
    this.response = response;
    this.retryAfter = response.retryAfter();
  }

  /** Returns the exception as the client throws it, of the subclass that the status has. */
  public static ErrorResponseException of(FailedCall call, ErrorResponse response) {
    return response.toException(call);
  }

  /**
   * Returns what the provider says, or an empty string when it says nothing. It may hold personal
   * data.
   */
  public final String providerMessage() {
    return response == null ? "" : response.message();
  }

  /**
   * Returns the provider's messages by field, those of no field under the empty name; empty when it
   * gives none.
   */
  public final Map<String, List<String>> fieldErrors() {
    return response == null ? Map.of() : response.fieldErrors();
  }

  /**
   * Returns the body as the type that the provider documents for it; the Javadoc of an operation
   * says which type comes with which exception. Any type of an error that an operation of the
   * client documents can be asked for, whatever the status.
   *
   * <p>Empty when the body is something else, such as a proxy's page in HTML, JSON without a field
   * that the type promises, or the beginning of a body of more than 1 MiB. Then {@link #bodyText()}
   * has what came. Also empty after deserialization, since the body may hold personal data.
   *
   * @throws IllegalArgumentException when no operation of the client documents an error of this
   *     type
   */
  public final <T> Optional<T> error(Class<T> type) {
    ErrorResponse.Content content = content();
    return content == null ? Optional.empty() : content.as(type);
  }

  /**
   * Returns the body as a list of the type that the provider documents for its elements, under the
   * conditions of {@link #error}.
   *
   * @throws IllegalArgumentException when no operation of the client documents an error of this
   *     type
   */
  public final <T> Optional<List<T>> errorList(Class<T> element) {
    ErrorResponse.Content content = content();
    return content == null ? Optional.empty() : content.asList(element);
  }

  private ErrorResponse.@Nullable Content content() {
    return response == null ? null : response.content();
  }

  /**
   * Returns how long the provider asks to wait before the next call, as its header {@code
   * Retry-After} says in seconds or as a date; null when it does not ask.
   */
  public final @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
