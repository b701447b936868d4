package dev.gangway.testkit;

import dev.gangway.core.ApiCall;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Calls every operation of a client with its documented request, on the server that the client was
 * built for.
 */
public final class EveryOperation {

  /**
   * Returns a line per operation whose response was an error or could not be read; empty if all
   * succeeded.
   */
  public static List<String> failures(Spec spec, Object client, OperationCodecs codecs) {
    List<String> failures = new ArrayList<>();
    calls(spec, client, codecs)
        .values()
        .forEach(
            call -> {
              try {
                Objects.requireNonNull(call.response());
              } catch (ApiException e) {
                failures.add(e.getMessage() + " " + e.bodyText());
              }
            });
    return failures;
  }

  /**
   * Returns a call of each operation, not sent, in the order of the spec.
   *
   * @throws AssertionError when an operation has no documented success
   */
  public static Map<SpecOperation, ApiCall<?>> calls(
      Spec spec, Object client, OperationCodecs codecs) {
    GeneratedMethods methods = GeneratedMethods.of(client);
    Map<SpecOperation, ApiCall<?>> calls = new LinkedHashMap<>();
    for (SpecOperation operation : spec.operations()) {
      Exchange exchange =
          ExchangePlan.of(operation).exchanges().stream()
              .filter(each -> each.response().isSuccess())
              .findFirst()
              .orElseThrow(() -> new AssertionError(operation.id() + ": no documented success"));
      GeneratedMethods.Bound method = methods.of(operation);
      Operation declared = Objects.requireNonNull(method.method().getAnnotation(Operation.class));
      Object body = ExchangeRunner.body(exchange, codecs);
      calls.put(operation, ExchangeRunner.call(exchange, method, declared, body));
    }
    return calls;
  }

  private EveryOperation() {}
}
