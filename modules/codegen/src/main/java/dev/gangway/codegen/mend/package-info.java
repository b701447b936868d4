/** Removes what cannot be generated from a document, so that the rest of it becomes a client. */
@NullMarked
package dev.gangway.codegen.mend;

import org.jspecify.annotations.NullMarked;
