/** Small programs, one task a class. */
@NullMarked
package dev.gangway.auth.recipes;

import org.jspecify.annotations.NullMarked;
