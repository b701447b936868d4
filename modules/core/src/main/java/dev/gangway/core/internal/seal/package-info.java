/** Sealing of requests and opening of responses, for providers that encrypt what they send. */
@NullMarked
package dev.gangway.core.internal.seal;

import org.jspecify.annotations.NullMarked;
