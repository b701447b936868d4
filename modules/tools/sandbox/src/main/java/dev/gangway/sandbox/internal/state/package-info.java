/** What accounts hold, and the time it is. */
@NullMarked
package dev.gangway.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
