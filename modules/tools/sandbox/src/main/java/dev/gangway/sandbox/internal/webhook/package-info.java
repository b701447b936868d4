/** Events, and their deliveries. */
@NullMarked
package dev.gangway.sandbox.internal.webhook;

import org.jspecify.annotations.NullMarked;
