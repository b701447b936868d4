/** Describes the class a program starts from: its servers, credentials and sessions. */
@NullMarked
package dev.gangway.codegen.entry;

import org.jspecify.annotations.NullMarked;
