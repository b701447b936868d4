/**
 * The client of a made-up provider, shaped like the generated ones, that the tests of core call.
 */
@NullMarked
package dev.gangway.core.kiosk;

import org.jspecify.annotations.NullMarked;
