package dev.gangway.micrometer;

import dev.gangway.core.AttemptHeaders;
import io.micrometer.observation.transport.Propagator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which headers of a handler for tracing leave. */
final class TraceHeaders {
  /** Of W3C Trace Context. Baggage belongs to the application, and is nothing for a provider. */
  private static final Set<String> NAMES = Set.of("traceparent", "tracestate");

  static final Propagator.Setter<AttemptHeaders> SENT = TraceHeaders::set;
  static final Propagator.Setter<AttemptHeaders> NONE = (headers, name, value) -> {};

  private static void set(@Nullable AttemptHeaders headers, String name, String value) {
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
