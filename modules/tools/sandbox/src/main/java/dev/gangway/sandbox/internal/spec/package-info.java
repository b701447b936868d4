/** What the sandbox reads in specs. */
@NullMarked
package dev.gangway.sandbox.internal.spec;

import org.jspecify.annotations.NullMarked;
