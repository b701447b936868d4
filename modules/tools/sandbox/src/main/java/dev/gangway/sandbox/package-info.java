/** A server that plays providers: state, faults and webhooks. */
@NullMarked
package dev.gangway.sandbox;

import org.jspecify.annotations.NullMarked;
