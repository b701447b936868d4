package dev.gangway.core.internal.call;

import dev.gangway.core.error.ApiException;
import okhttp3.Headers;
import okhttp3.Response;

/** What came of a response before the call failed. */
public record ResponseSnapshot(int status, Headers headers, String bodyText) {
  public static final ResponseSnapshot NOTHING = new ResponseSnapshot(0, Headers.EMPTY, "");

  public static ResponseSnapshot of(Response response, String bodyText) {
    return new ResponseSnapshot(response.code(), response.headers(), bodyText);
  }

  public static ResponseSnapshot of(ApiException failure) {
    return new ResponseSnapshot(failure.status(), failure.headers(), failure.bodyText());
  }
}
