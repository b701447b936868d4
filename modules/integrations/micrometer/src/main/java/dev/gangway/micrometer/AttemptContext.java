package dev.gangway.micrometer;

import dev.gangway.core.AttemptHeaders;
import io.micrometer.observation.transport.Propagator;
import io.micrometer.observation.transport.RequestReplySenderContext;

/** An attempt as handlers see it: a request of kind {@code CLIENT} whose headers can be set. */
final class AttemptContext extends RequestReplySenderContext<AttemptHeaders, Object> {

  AttemptContext(AttemptHeaders headers, Propagator.Setter<AttemptHeaders> setter) {
    super(setter);
    setCarrier(headers);
  }
}
