/** Small programs, one task per class. */
@NullMarked
package dev.gangway.auth.recipes;

import org.jspecify.annotations.NullMarked;
