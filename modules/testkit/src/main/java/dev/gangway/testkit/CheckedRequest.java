package dev.gangway.testkit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of checking a request against a spec.
 *
 * @param operation the operation that it calls; null when the spec has none
 * @param path the values of the path parameters by their names, decoded
 * @param status the status of the response when there are problems
 * @param problems the rules that it breaks; empty when it is valid. No value that was sent is in
 *     them
 * @param body the body as JSON, a form as an object with its fields; null when there is none, or
 *     when it cannot be read
 */
public record CheckedRequest(
    @Nullable SpecOperation operation,
    Map<String, String> path,
    int status,
    List<String> problems,
    @Nullable String body) {

  /** Shows no value: they may be credentials and personal data. */
  @Override
  public String toString() {
    return "CheckedRequest[" + (operation == null ? "?" : operation.id()) + ", " + status + "]";
  }
}
