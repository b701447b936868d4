package dev.gangway.core;

import okhttp3.Headers;
import okhttp3.Response;

/** What came of a response before the call failed. */
record ResponseSnapshot(int status, Headers headers, String bodyText) {
  static final ResponseSnapshot NOTHING = new ResponseSnapshot(0, Headers.EMPTY, "");

  static ResponseSnapshot of(Response response, String bodyText) {
    return new ResponseSnapshot(response.code(), response.headers(), bodyText);
  }

  static ResponseSnapshot of(ApiException failure) {
    return new ResponseSnapshot(failure.status(), failure.headers(), failure.bodyText());
  }
}
