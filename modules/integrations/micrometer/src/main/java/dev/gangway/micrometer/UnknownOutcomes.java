package dev.gangway.micrometer;

import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;

/** Counts calls that the provider may or may not have carried out. */
final class UnknownOutcomes {
  /** Of others the outcome is never unknown. */
  private static final Set<String> UNSAFE = Set.of("POST", "PATCH");

  private final MeterRegistry meters;

  UnknownOutcomes(MeterRegistry meters) {
    this.meters = meters;
  }

  /** The counter begins at zero, since an alert on its increase needs a value to compare with. */
  void callStarted(ObservedCall call) {
    if (UNSAFE.contains(call.method())) {
      Counter unused = counter(call);
    }
  }

  void callEnded(ObservedCall call, CallOutcome outcome) {
    if (outcome.outcomeUnknown()) {
      counter(call).increment();
    }
  }

  private Counter counter(ObservedCall call) {
    return Counter.builder("gangway.outcome.unknown")
        .description("Calls that the provider may or may not have carried out.")
        .tag(Keys.CLIENT, call.client())
        .tag(Keys.OPERATION, call.operation())
        .register(meters);
  }
}
