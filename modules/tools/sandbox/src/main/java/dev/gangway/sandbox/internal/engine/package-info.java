/** From a request to its response. */
@NullMarked
package dev.gangway.sandbox.internal.engine;

import org.jspecify.annotations.NullMarked;
