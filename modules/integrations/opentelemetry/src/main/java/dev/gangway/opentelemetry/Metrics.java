package dev.gangway.opentelemetry;

import dev.gangway.core.AttemptOutcome;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.Meter;
import io.opentelemetry.context.Context;
import java.util.List;
import java.util.Set;

/** The metrics of attempts, as the semantic conventions have them, and of unknown outcomes. */
final class Metrics {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final List<Double> BUCKETS =
      List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

  /** Of others the outcome is never unknown. */
  private static final Set<String> UNSAFE = Set.of("POST", "PATCH");

  private final DoubleHistogram duration;
  private final LongCounter unknown;

  Metrics(Meter meter) {
    duration =
        meter
            .histogramBuilder("http.client.request.duration")
            .setUnit("s")
            .setDescription("Duration of HTTP client requests.")
            .setExplicitBucketBoundariesAdvice(BUCKETS)
            .build();
    unknown =
        meter
            .counterBuilder("gangway.outcome.unknown")
            .setUnit("{call}")
            .setDescription("Calls that the provider may or may not have carried out.")
            .build();
  }

  /** The series begins at zero, since an alert on its increase needs a value to compare with. */
  void callStarted(ObservedCall call) {
    if (UNSAFE.contains(call.method())) {
      unknown.add(0, Names.ofCall(call), Context.root());
    }
  }

  void attemptEnded(ObservedCall call, AttemptOutcome outcome, Context context) {
    Attributes attributes =
        Names.ofRequest(call).toBuilder().putAll(Names.ofResponse(outcome)).build();
    duration.record(outcome.elapsed().toNanos() / NANOS_PER_SECOND, attributes, context);
  }

  void callEnded(ObservedCall call, CallOutcome outcome) {
    if (outcome.outcomeUnknown()) {
      unknown.add(1, Names.ofCall(call), Context.root());
    }
  }
}
