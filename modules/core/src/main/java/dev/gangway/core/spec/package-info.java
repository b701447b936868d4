/**
 * The types that only generated code uses: annotations that carry what the spec says of an
 * operation, and the helpers of its codecs and records. Programs that use a client need none of
 * them.
 */
@NullMarked
package dev.gangway.core.spec;

import org.jspecify.annotations.NullMarked;
