package dev.gangway.micrometer;

import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.AttemptOutcome;
import dev.gangway.core.CallContext;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;

/**
 * Reports calls to Micrometer. A call is an observation {@code gangway.calls}. Each of its attempts
 * is an observation {@code http.client.requests} within it, with the keys of Spring's HTTP clients,
 * so that one query shows both. The counter {@code gangway.outcome.unknown} is the one to alert on.
 *
 * <p>The parent of a call is the observation that is current in the thread that executes it, also
 * if the call is async. The parent of a login is the call that waits for it. No key holds the value
 * of a parameter, a header or a body.
 *
 * <p>Immutable. One listener can serve any number of clients.
 */
public final class MicrometerListener implements CallListener {
  private final CallContext.Key<CallObservation> key =
      CallContext.Key.of("micrometer", CallObservation.class);
  private final ObservationRegistry observations;
  private final UnknownOutcomes unknown;
  private final boolean propagates;

  private MicrometerListener(
      ObservationRegistry observations, UnknownOutcomes unknown, boolean propagates) {
    this.observations = observations;
    this.unknown = unknown;
    this.propagates = propagates;
  }

  /** Returns a listener that records metrics only. */
  public static MicrometerListener of(MeterRegistry meters) {
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(
            new DefaultMeterObservationHandler(Objects.requireNonNull(meters, "meters")));
    return of(observations, meters);
  }

  /**
   * Returns a listener that makes observations, whose handlers record metrics and spans, and that
   * sends the trace headers of a handler for tracing.
   *
   * @param observations its handlers should record to {@code meters}, as in a Spring Boot
   *     application
   * @param meters has the counter of unknown outcomes
   */
  public static MicrometerListener of(ObservationRegistry observations, MeterRegistry meters) {
    return new MicrometerListener(
        Objects.requireNonNull(observations, "observations"),
        new UnknownOutcomes(Objects.requireNonNull(meters, "meters")),
        true);
  }

  /**
   * Returns a listener that sends no header to the provider. By default, {@code traceparent} and
   * {@code tracestate} leave with each attempt, if a handler for tracing writes them. Baggage and
   * other headers never leave, since they can hold anything.
   */
  public MicrometerListener withoutPropagation() {
    return new MicrometerListener(observations, unknown, false);
  }

  @Override
  public void callStarted(ObservedCall call) {
    unknown.callStarted(call);
    ObservedCall waiting = call.parent();
    CallObservation outer = waiting == null ? null : waiting.context().get(key);
    call.context().put(key, CallObservation.start(observations, call, outer));
  }

  @Override
  public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
    CallObservation observation = call.context().get(key);
    if (observation != null) {
      observation.attemptStarted(
          call, new AttemptContext(headers, propagates ? TraceHeaders.SENT : TraceHeaders.NONE));
    }
  }

  @Override
  public void attemptEnded(ObservedCall call, AttemptOutcome outcome) {
    CallObservation observation = call.context().get(key);
    if (observation != null) {
      observation.attemptEnded(outcome.status(), outcome.failure());
    }
  }

  @Override
  public void callEnded(ObservedCall call, CallOutcome outcome) {
    // First, since a handler may throw.
    unknown.callEnded(call, outcome);
    CallObservation observation = call.context().get(key);
    if (observation != null) {
      observation.ended(outcome);
    }
  }
}
