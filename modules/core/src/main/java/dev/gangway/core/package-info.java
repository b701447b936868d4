/**
 * The call: turns a generated interface's method into HTTP, and the response into a value or an
 * {@link ApiException}.
 */
@NullMarked
package dev.gangway.core;

import dev.gangway.core.error.ApiException;
import org.jspecify.annotations.NullMarked;
