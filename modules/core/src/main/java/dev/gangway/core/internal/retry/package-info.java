/** Whether and when a call is retried. */
@NullMarked
package dev.gangway.core.internal.retry;

import org.jspecify.annotations.NullMarked;
