package dev.gangway.core;

import okhttp3.Headers;
import okhttp3.Response;

/** What came of an answer before the call failed. */
record Received(int status, Headers headers, String bodyText) {
  static final Received NOTHING = new Received(0, Headers.EMPTY, "");

  static Received of(Response response, String bodyText) {
    return new Received(response.code(), response.headers(), bodyText);
  }

  static Received of(ApiException failure) {
    return new Received(failure.status(), failure.headers(), failure.bodyText());
  }
}
