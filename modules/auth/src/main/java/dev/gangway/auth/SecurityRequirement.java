package dev.gangway.auth;

import java.util.List;
import java.util.Objects;

/**
 * The credentials that an operation needs, as in OpenAPI's {@code security}. A request carries it
 * as a tag: {@code request.tag(SecurityRequirement.class)}.
 *
 * @param operation the operation's name, for messages
 * @param alternatives each lists the names of schemes that are needed together; one alternative is
 *     enough. An alternative without schemes allows a call without a credential. Without any
 *     alternatives no credential is sent
 */
public record SecurityRequirement(String operation, List<List<String>> alternatives) {
  public SecurityRequirement {
    Objects.requireNonNull(operation, "operation");
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }
}
