/** The command line {@code gangway}. */
@NullMarked
package dev.gangway.cli;

import org.jspecify.annotations.NullMarked;
