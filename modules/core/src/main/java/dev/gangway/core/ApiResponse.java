package dev.gangway.core;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.spec.Envelope;
import java.util.Map;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A successful response: its value and what came with it.
 *
 * @param status the HTTP status, 200 to 299
 * @param headers the response headers
 * @param value the typed value; null when the operation has none, or the provider sent {@code null}
 * @param envelope the fields beside the value in its {@link Envelope}, as they came; empty without
 *     envelope
 * @param attempts how often the request was tried, see {@link ApiException#attempts}
 */
public record ApiResponse<T extends @Nullable Object>(
    int status, Headers headers, T value, Map<String, RawJson> envelope, int attempts) {

  /** Names what is there; the value and the headers may hold personal data and are not printed. */
  @Override
  public String toString() {
    return "ApiResponse[status=" + status + ", envelope=" + envelope.keySet() + "]";
  }
}
