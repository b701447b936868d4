/** Faults, and when they happen. */
@NullMarked
package dev.gangway.sandbox.internal.fault;

import org.jspecify.annotations.NullMarked;
