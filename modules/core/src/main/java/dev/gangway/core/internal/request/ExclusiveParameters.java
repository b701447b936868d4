package dev.gangway.core.internal.request;

import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.RequestRules;
import java.util.Arrays;
import java.util.List;
import okhttp3.Request;

/** The query and header parameters of an operation of which at most one may be given. */
public record ExclusiveParameters(String operation, List<List<String>> groups) {

  public static ExclusiveParameters of(Operation operation) {
    return new ExclusiveParameters(
        operation.id(),
        Arrays.stream(operation.exclusive()).map(group -> List.of(group.split(" "))).toList());
  }

  /**
   * Checks a request before it is sent.
   *
   * @throws IllegalArgumentException if a group has more than one parameter
   */
  public void check(Request request) {
    for (List<String> group : groups) {
      Object[] given = group.stream().map(name -> isGiven(name, request) ? name : null).toArray();
      RequestRules.of(operation).exclusive(String.join(", ", group), given).check();
    }
  }

  private static boolean isGiven(String name, Request request) {
    return request.url().queryParameterNames().contains(name) || request.header(name) != null;
  }
}
