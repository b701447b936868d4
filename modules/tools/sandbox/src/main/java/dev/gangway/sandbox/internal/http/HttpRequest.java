package dev.gangway.sandbox.internal.http;

import okhttp3.Headers;
import okio.ByteString;

/**
 * A request as it came over the wire.
 *
 * @param target path and query, as they were sent
 */
public record HttpRequest(String method, String target, Headers headers, ByteString body) {

  /** Returns the path, as it was sent. */
  public String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  /** Shows neither header nor body: both may hold credentials. */
  @Override
  public String toString() {
    return "HttpRequest[" + method + "]";
  }
}
