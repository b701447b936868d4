/**
 * Calls that survive the process: placed in the caller's transaction, sent from any machine, and
 * never carried out twice.
 */
@NullMarked
package dev.gangway.durable;

import org.jspecify.annotations.NullMarked;
