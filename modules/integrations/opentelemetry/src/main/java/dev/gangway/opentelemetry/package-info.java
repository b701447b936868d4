/** Reports a client's calls and their attempts to OpenTelemetry, as spans and as metrics. */
@NullMarked
package dev.gangway.opentelemetry;

import org.jspecify.annotations.NullMarked;
