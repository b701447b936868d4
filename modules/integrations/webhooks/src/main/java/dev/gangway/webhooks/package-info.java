/**
 * Receives the events that a provider sends to its user's server: verifies, opens and decodes them,
 * and hands each to its handler once.
 */
@NullMarked
package dev.gangway.webhooks;

import org.jspecify.annotations.NullMarked;
