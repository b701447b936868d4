package dev.gangway.auth;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An operation needs a credential that the client was built without. Nothing was sent. */
public final class MissingCredentialException extends IOException {
  MissingCredentialException(SecurityRequirement requirement, Set<String> configured) {
    super(
        "Operation "
            + requirement.operation()
            + " needs "
            + requirement.alternatives().stream()
                .map(MissingCredentialException::all)
                .collect(Collectors.joining(", or "))
            + ", but the client has "
            + (configured.isEmpty()
                ? "no credential"
                : "only " + all(configured.stream().sorted().toList()))
            + "; give the client's builder what is missing");
  }

  private static String all(List<String> schemes) {
    return String.join(" and ", schemes);
  }
}
