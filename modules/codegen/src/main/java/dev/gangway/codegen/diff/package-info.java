/** Compares two clients, and says which version must follow. */
@NullMarked
package dev.gangway.codegen.diff;

import org.jspecify.annotations.NullMarked;
