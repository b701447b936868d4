package dev.gangway.site.reference;

import dev.gangway.core.internal.retry.RetryRules;
import dev.gangway.core.spec.Operation;
import dev.gangway.testkit.SpecOperation;

/** Whether the client retries an operation, as its retry rules say. */
final class RetryRule {

  static String of(SpecOperation operation, Operation needs) {
    if (RetryRules.isIdempotent(operation.method())) {
      return "Retried: a "
          + operation.method()
          + " has the same effect twice. After a lost connection and status 408, 429, 502, 503 and"
          + " 504, too.";
    }
    if (hasKey(needs)) {
      return "Retried with the same idempotency key and the same bytes. After a lost connection"
          + " and status 408, 429, 502, 503 and 504, too.";
    }
    return "Retried only if nothing was sent. After a 401 it is sent once more, with a renewed"
        + " login. Once bytes were sent, a failure leaves open whether the provider carried it out:"
        + " see outcomeUnknown() of the exception.";
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
