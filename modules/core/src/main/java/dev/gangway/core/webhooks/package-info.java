/**
 * Descriptions of the events that a provider sends to its users' servers: their types, their
 * signature and their fields. The module {@code webhooks} receives events by these descriptions.
 */
@NullMarked
package dev.gangway.core.webhooks;

import org.jspecify.annotations.NullMarked;
