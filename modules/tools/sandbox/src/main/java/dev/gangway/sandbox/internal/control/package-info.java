/** The API and the page for those who use the sandbox. */
@NullMarked
package dev.gangway.sandbox.internal.control;

import org.jspecify.annotations.NullMarked;
