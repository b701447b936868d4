/**
 * Turns what a document says into Java: identifiers, literals and Javadoc. Nothing of a document is
 * printed without passing through here.
 */
@NullMarked
package dev.gangway.codegen.print;

import org.jspecify.annotations.NullMarked;
