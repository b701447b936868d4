package dev.gangway.core.internal.http;

import okhttp3.Headers;
import okhttp3.Response;

/**
 * Hides the {@code Retry-After} of a 503 from OkHttp, which repeats the request by itself when it
 * is 0 and fails when it is not an {@code int}. A network interceptor {@linkplain #hide hides} it;
 * {@link SingleSend} {@linkplain #reveal reveals} it again.
 */
final class RetryAfterFilter {
  private static final String HEADER = "Retry-After";
  private static final String HIDDEN = "Gangway-Retry-After";

  static Response hide(Response response) {
    return response.code() == 503 ? renamed(response, HEADER, HIDDEN) : response;
  }

  static Response reveal(Response response) {
    return response.code() == 503 ? renamed(response, HIDDEN, HEADER) : response;
  }

  private static Response renamed(Response response, String from, String to) {
    Headers headers = response.headers();
    if (headers.get(from) == null) {
      return response;
    }
    Headers.Builder renamed = new Headers.Builder();
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.name(i);
      renamed.addUnsafeNonAscii(name.equalsIgnoreCase(from) ? to : name, headers.value(i));
    }
    return response.newBuilder().headers(renamed.build()).build();
  }

  private RetryAfterFilter() {}
}
