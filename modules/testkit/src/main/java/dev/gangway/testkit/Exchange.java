package dev.gangway.testkit;

import org.jspecify.annotations.Nullable;

/**
 * A request of an operation and its response, as documents show them.
 *
 * @param request the body that is sent; null when the operation takes none
 * @param body the response's body
 * @param oneOfSeveral whether other requests have this response too
 */
record Exchange(
    SpecOperation operation,
    @Nullable SpecExample request,
    SpecResponse response,
    SpecExample body,
    boolean oneOfSeveral) {

  /** Names the exchange as the tests show it. */
  @Override
  public String toString() {
    String name = operation.id() + " ← " + response.status() + " " + body.name();
    return oneOfSeveral && request != null ? name + " (request " + request.name() + ")" : name;
  }
}
