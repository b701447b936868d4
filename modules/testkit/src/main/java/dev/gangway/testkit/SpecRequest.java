package dev.gangway.testkit;

import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A request that a {@link SpecServer} received.
 *
 * @param operation the operation that it calls; null when the spec has none
 * @param problems the rules of the spec that it breaks; empty when it is valid
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

  /** Names the method and the operation. The rest may hold credentials and personal data. */
  @Override
  public String toString() {
    return "SpecRequest[" + method + " " + (operation == null ? "?" : operation.id()) + "]";
  }
}
