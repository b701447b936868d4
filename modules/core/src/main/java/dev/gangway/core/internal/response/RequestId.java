package dev.gangway.core.internal.response;

import dev.gangway.core.internal.log.LoggedText;
import java.util.List;
import okhttp3.Headers;

/** What a provider calls a request, by the headers that are usual for it. */
public final class RequestId {
  static final List<String> HEADERS = List.of("X-Request-Id", "Request-Id", "X-Correlation-Id");

  /** Returns the id as a log can take it, or an empty string when the response has none. */
  public static String of(Headers headers) {
    for (String name : HEADERS) {
      String id = headers.get(name);
      if (id != null) {
        return LoggedText.of(id);
      }
    }
    return "";
  }

  private RequestId() {}
}
