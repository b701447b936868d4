/**
 * What only generated code stands on: annotations that carry what the spec says of an operation,
 * and what its codecs and records call. Programs that use a client need nothing of it.
 */
@NullMarked
package dev.gangway.core.spec;

import org.jspecify.annotations.NullMarked;
