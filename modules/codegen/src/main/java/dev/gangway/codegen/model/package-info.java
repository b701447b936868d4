/** The values that templates print, complete and in their final form. */
@NullMarked
package dev.gangway.codegen.model;

import org.jspecify.annotations.NullMarked;
