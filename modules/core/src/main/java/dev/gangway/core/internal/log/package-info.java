/** What listeners and the log of calls get to see. */
@NullMarked
package dev.gangway.core.internal.log;

import org.jspecify.annotations.NullMarked;
