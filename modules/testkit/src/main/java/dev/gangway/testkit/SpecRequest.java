package dev.gangway.testkit;

import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A request that a {@link SpecServer} received.
 *
 * @param operation the operation that it is; null when the spec has none
 * @param problems how it breaks the spec; empty when it does not
 */
public record SpecRequest(
    @Nullable SpecOperation operation,
    String method,
    HttpUrl url,
    Headers headers,
    ByteString body,
    List<String> problems) {

  /** Returns whether it is a request of this operation. */
  public boolean isOf(String operationId) {
    return operation != null && operation.id().equals(operationId);
  }

  /** Returns path and query, as they were sent. */
  public String target() {
    String query = url.encodedQuery();
    return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
  }

  /** Names method and operation; the rest may hold credentials and personal data. */
  @Override
  public String toString() {
    return "SpecRequest[" + method + " " + (operation == null ? "?" : operation.id()) + "]";
  }
}
