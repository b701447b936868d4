package dev.gangway.opentelemetry;

import dev.gangway.core.AttemptHeaders;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.util.Locale;
import java.util.Set;

/** Which headers of a propagator leave. */
final class TraceHeaders {
  /** Of W3C Trace Context. Baggage belongs to the application, and is nothing for a provider. */
  private static final Set<String> NAMES = Set.of("traceparent", "tracestate");

  static final TextMapSetter<AttemptHeaders> SETTER = TraceHeaders::set;

  private static void set(AttemptHeaders headers, String name, String value) {
    if (headers == null || !NAMES.contains(name.toLowerCase(Locale.ROOT))) {
      return;
    }
    try {
      headers.set(name, value);
    } catch (IllegalArgumentException e) {
      // The caller has set the header of this call, and is right about it.
    }
  }

  private TraceHeaders() {}
}
