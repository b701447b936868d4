package dev.gangway.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response that the spec documents.
 *
 * @param contentType the content type, the first when the spec names several; null when there is no
 *     body
 * @param envelope the object that wraps the value; null when the body is the value
 */
public record SpecResponse(
    int status,
    @Nullable String contentType,
    @Nullable SpecEnvelope envelope,
    List<SpecExample> examples) {

  /** Returns whether the status is 200 to 299. */
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /**
   * Returns the bodies to respond with: the examples, or an empty body when the spec documents
   * none.
   */
  List<SpecExample> answers() {
    return contentType == null ? List.of(SpecExample.EMPTY) : examples;
  }
}
