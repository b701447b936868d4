package dev.gangway.micrometer;

import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** The observations of a call. Its events come one after the other, but in several threads. */
final class CallObservation {
  private final ObservationRegistry registry;
  private final Observation call;
  private @Nullable Observation attempt;

  private CallObservation(ObservationRegistry registry, Observation call) {
    this.registry = registry;
    this.call = call;
  }

  /** Starts the observation of a call within another, or within the one of this thread. */
  static CallObservation start(
      ObservationRegistry registry, ObservedCall call, @Nullable CallObservation outer) {
    Observation observation =
        Observation.createNotStarted("gangway.calls", registry)
            .contextualName(call.client() + "." + call.operation());
    if (outer != null) {
      observation.parentObservation(outer.call);
    }
    Keys.CALL_AT_START.forEach(observation::lowCardinalityKeyValue);
    observation
        .lowCardinalityKeyValue(Keys.CLIENT, call.client())
        .lowCardinalityKeyValue(Keys.OPERATION, call.operation());
    return new CallObservation(registry, observation.start());
  }

  synchronized void attemptStarted(ObservedCall observed, AttemptContext context) {
    Observation observation =
        Observation.createNotStarted("http.client.requests", () -> context, registry)
            .contextualName(observed.method() + " " + observed.path())
            .parentObservation(call);
    Keys.ofRequest(observed).forEach(observation::lowCardinalityKeyValue);
    attempt = observation.start();
  }

  /** Ends the observation of the attempt, unless the call ended it. */
  synchronized void attemptEnded(int status, @Nullable Class<? extends Throwable> failure) {
    Observation observation = attempt;
    if (observation == null) {
      return;
    }
    attempt = null;
    Keys.ofResponse(status, failure).forEach(observation::lowCardinalityKeyValue);
    if (failure != null) {
      observation.error(new ObservedFailure(failure));
    }
    observation.stop();
  }

  synchronized void ended(CallOutcome outcome) {
    Class<? extends Throwable> failure = outcome.failure();
    // A call that is given up ends before its attempt does.
    attemptEnded(0, failure);
    call.lowCardinalityKeyValue(Keys.OUTCOME, outcome.kind().label())
        .lowCardinalityKeyValue(Keys.EXCEPTION, Keys.nameOf(failure))
        .highCardinalityKeyValue(Keys.ATTEMPTS, Integer.toString(outcome.attempts()));
    if (failure != null) {
      call.error(new ObservedFailure(failure));
    }
    call.stop();
  }
}
