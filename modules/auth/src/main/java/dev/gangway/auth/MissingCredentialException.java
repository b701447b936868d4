package dev.gangway.auth;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A call to an operation whose credential was not configured. Nothing was sent. */
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
            + ". Set what is missing on the client's builder.");
  }

  private static String all(List<String> schemes) {
    return String.join(" and ", schemes);
  }
}
