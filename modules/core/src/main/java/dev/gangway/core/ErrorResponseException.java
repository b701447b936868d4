package dev.gangway.core;

import java.util.List;
import java.util.Map;
import okhttp3.Headers;

/**
 * The provider answered with an error: a status other than 2xx, or an envelope that says the call
 * failed.
 */
public final class ErrorResponseException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorBody error;

  ErrorResponseException(
      String operation,
      String message,
      int status,
      Headers headers,
      String bodyText,
      ErrorBody error) {
    super(operation, message, null, status, headers, bodyText);
    this.error = error;
  }

  /**
   * Returns what the provider says, or an empty string when it says nothing. It may hold personal
   * data.
   */
  public String providerMessage() {
    return error == null ? "" : error.message();
  }

  /**
   * Returns the provider's messages by field, those of no field under the empty name; empty when it
   * gives none.
   */
  public Map<String, List<String>> fieldErrors() {
    return error == null ? Map.of() : error.fields();
  }
}
