package dev.gangway.opentelemetry;

import dev.gangway.core.AttemptHeaders;
import dev.gangway.core.AttemptOutcome;
import dev.gangway.core.CallContext;
import dev.gangway.core.CallListener;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Objects;

/**
 * Reports calls to OpenTelemetry. A call is a span of kind {@code INTERNAL}, such as {@code
 * Kriptomat.buyOrder}. Each of its attempts is a span of kind {@code CLIENT} within it, with the
 * attributes of the semantic conventions for HTTP.
 *
 * <p>The parent of a call is the span that is current in the thread that executes it, also if the
 * call is async. The parent of a login is the call that waits for it. No attribute holds the value
 * of a parameter, a header or a body.
 *
 * <p>Metrics: {@code http.client.request.duration} with the conventions' buckets, and the counter
 * {@code gangway.outcome.unknown}.
 *
 * <p>Immutable. One listener can serve any number of clients.
 */
public final class OpenTelemetryListener implements CallListener {
  private static final String SCOPE = "dev.gangway";

  private final CallContext.Key<CallTrace> key =
      CallContext.Key.of("opentelemetry", CallTrace.class);
  private final OpenTelemetry openTelemetry;
  private final Tracer tracer;
  private final Metrics metrics;
  private final boolean propagates;

  private OpenTelemetryListener(OpenTelemetry openTelemetry, boolean propagates) {
    this.openTelemetry = openTelemetry;
    this.tracer = openTelemetry.getTracer(SCOPE);
    this.metrics = new Metrics(openTelemetry.getMeter(SCOPE));
    this.propagates = propagates;
  }

  /** Returns a listener that reports to this OpenTelemetry, and sends trace headers. */
  public static OpenTelemetryListener of(OpenTelemetry openTelemetry) {
    return new OpenTelemetryListener(Objects.requireNonNull(openTelemetry, "openTelemetry"), true);
  }

  /**
   * Returns a listener that sends no header to the provider. By default, {@code traceparent} and
   * {@code tracestate} leave with each attempt, if the OpenTelemetry has a propagator for them.
   * Baggage and other headers of propagators never leave, since they can hold anything.
   */
  public OpenTelemetryListener withoutPropagation() {
    return new OpenTelemetryListener(openTelemetry, false);
  }

  @Override
  public void callStarted(ObservedCall call) {
    metrics.callStarted(call);
    ObservedCall waiting = call.parent();
    CallTrace outer = waiting == null ? null : waiting.context().get(key);
    Context parent = outer == null ? Context.current() : outer.context();
    Span span =
        tracer
            .spanBuilder(call.client() + "." + call.operation())
            .setParent(parent)
            .setAllAttributes(Names.ofCall(call))
            .startSpan();
    call.context().put(key, new CallTrace(span, parent.with(span)));
  }

  @Override
  public void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {
    CallTrace trace = call.context().get(key);
    if (trace == null) {
      return;
    }
    SpanBuilder builder =
        tracer
            .spanBuilder(call.method() + " " + call.path())
            .setSpanKind(SpanKind.CLIENT)
            .setParent(trace.context())
            .setAllAttributes(Names.ofRequest(call))
            .setAttribute(Names.URL_FULL, call.url());
    if (attempt > 1) {
      builder.setAttribute(Names.RESEND_COUNT, attempt - 1L);
    }
    Span span = builder.startSpan();
    trace.attemptStarted(span);
    if (propagates) {
      openTelemetry
          .getPropagators()
          .getTextMapPropagator()
          .inject(trace.context().with(span), headers, TraceHeaders.SETTER);
    }
  }

  @Override
  public void attemptEnded(ObservedCall call, AttemptOutcome outcome) {
    CallTrace trace = call.context().get(key);
    Context context =
        trace == null ? Context.root() : trace.attemptEnded(Names.ofResponse(outcome));
    metrics.attemptEnded(call, outcome, context);
  }

  @Override
  public void callEnded(ObservedCall call, CallOutcome outcome) {
    // First, since a span processor may throw.
    metrics.callEnded(call, outcome);
    CallTrace trace = call.context().get(key);
    if (trace != null) {
      trace.ended(outcome);
    }
  }
}
