package dev.gangway.testkit;

import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiException;
import dev.gangway.core.Operation;
import dev.gangway.core.OperationCodecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Calls every operation of a client with its documented request, against whatever server the client
 * was built for.
 */
public final class EveryOperation {

  /**
   * Returns a line for each operation that was answered with an error or could not be read; empty
   * when all went well.
   */
  public static List<String> call(Spec spec, Object client, OperationCodecs codecs) {
    GeneratedMethods methods = GeneratedMethods.of(client);
    List<String> failures = new ArrayList<>();
    for (SpecOperation operation : spec.operations()) {
      Plan.of(operation).exchanges().stream()
          .filter(exchange -> exchange.response().isSuccess())
          .findFirst()
          .ifPresentOrElse(
              exchange -> call(exchange, methods, codecs, failures),
              () -> failures.add(operation.id() + ": no documented success"));
    }
    return failures;
  }

  private static void call(
      Exchange exchange, GeneratedMethods methods, OperationCodecs codecs, List<String> failures) {
    GeneratedMethods.Bound method = methods.of(exchange.operation());
    Operation declared = Objects.requireNonNull(method.method().getAnnotation(Operation.class));
    Object body = Conversation.body(exchange, codecs);
    try {
      ApiCall<?> call = Conversation.call(exchange, method, declared, body);
      Objects.requireNonNull(call.response());
    } catch (ApiException e) {
      failures.add(e.getMessage() + " " + e.bodyText());
    }
  }

  private EveryOperation() {}
}
