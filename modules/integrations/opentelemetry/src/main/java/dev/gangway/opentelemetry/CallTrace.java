package dev.gangway.opentelemetry;

import dev.gangway.core.CallOutcome;
import dev.gangway.core.OutcomeKind;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** The spans of a call. Its events come one after the other, but in several threads. */
final class CallTrace {
  private final Span call;
  private final Context context;
  private @Nullable Span attempt;

  CallTrace(Span call, Context context) {
    this.call = call;
    this.context = context;
  }

  /** Returns the context within the call's span. */
  Context context() {
    return context;
  }

  synchronized void attemptStarted(Span span) {
    attempt = span;
  }

  /** Ends the span of the attempt, unless the call ended it, and returns the attempt's context. */
  synchronized Context attemptEnded(Attributes attributes) {
    Span span = attempt;
    if (span == null) {
      return context;
    }
    attempt = null;
    span.setAllAttributes(attributes);
    if (attributes.get(Names.ERROR_TYPE) != null) {
      span.setStatus(StatusCode.ERROR);
    }
    span.end();
    return context.with(span);
  }

  synchronized void ended(CallOutcome outcome) {
    AttributesBuilder error = Attributes.builder();
    Class<? extends Throwable> failure = outcome.failure();
    if (failure != null) {
      error.put(Names.ERROR_TYPE, failure.getName());
      if (outcome.kind() != OutcomeKind.CANCELLED) {
        call.setStatus(StatusCode.ERROR);
      }
    }
    // A call that is given up ends before its attempt does.
    Context unused = attemptEnded(error.build());
    call.setAllAttributes(error.build());
    call.setAttribute(Names.ATTEMPTS, (long) outcome.attempts());
    call.setAttribute(Names.OUTCOME, outcome.kind().label());
    call.end();
  }
}
