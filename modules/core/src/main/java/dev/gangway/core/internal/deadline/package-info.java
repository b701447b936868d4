/** The time that a call may take, and what ends it early. */
@NullMarked
package dev.gangway.core.internal.deadline;

import org.jspecify.annotations.NullMarked;
