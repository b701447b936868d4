package dev.gangway.site.reference;

import dev.gangway.core.spec.Operation;
import dev.gangway.testkit.SpecOperation;
import java.util.Set;

/** Whether the client retries an operation. A test holds it to what the client does. */
final class RetryRule {
  /** Those of RFC 9110, section 9.2.2. */
  private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE");

  private static final String FAILURES =
      "after a lost connection, after status 408, 429, 502, 503 or 504, and if nothing was sent.";

  static String of(SpecOperation operation, Operation needs) {
    if (IDEMPOTENT.contains(operation.method())) {
      return "Retried, since a " + operation.method() + " is idempotent: " + FAILURES;
    }
    if (hasKey(needs)) {
      return "Retried with the same idempotency key and the same bytes: " + FAILURES;
    }
    return "Retried only if nothing was sent, and once after a 401 with a renewed login. After any"
        + " other failure the call may have been carried out if outcomeUnknown() of the exception"
        + " is true.";
  }

  static boolean hasKey(Operation needs) {
    return !needs.idempotencyField().isEmpty() || !needs.idempotencyHeader().isEmpty();
  }

  /** Returns where the idempotency key is sent. */
  static String place(Operation needs) {
    return needs.idempotencyField().isEmpty()
        ? "header " + needs.idempotencyHeader()
        : "field " + needs.idempotencyField();
  }

  private RetryRule() {}
}
