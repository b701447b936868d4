package dev.gangway.auth;

import java.util.List;
import java.util.Objects;

/**
 * Which credentials an operation needs, as OpenAPI's {@code security} says it. It travels as a tag
 * on the request: {@code request.tag(SecurityRequirement.class)}.
 *
 * @param operation the operation's name, for messages
 * @param alternatives one of these is enough; each lists the names of schemes that are all needed.
 *     An alternative without schemes is a call without credential; no alternatives at all mean that
 *     no credential is sent
 */
public record SecurityRequirement(String operation, List<List<String>> alternatives) {
  public SecurityRequirement {
    Objects.requireNonNull(operation, "operation");
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }
}
