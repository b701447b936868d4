package dev.gangway.testkit;

import org.jspecify.annotations.Nullable;

/**
 * One call of an operation and its answer, as documents show them.
 *
 * @param request what is sent; null when the operation takes no body
 * @param oneOfSeveral whether the answer is given to other requests too
 */
record Exchange(
    SpecOperation operation,
    @Nullable SpecExample request,
    SpecResponse response,
    SpecExample answer,
    boolean oneOfSeveral) {

  /** Names the exchange as the tests show it. */
  @Override
  public String toString() {
    String name = operation.id() + " ← " + response.status() + " " + answer.name();
    return oneOfSeveral && request != null ? name + " (request " + request.name() + ")" : name;
  }
}
