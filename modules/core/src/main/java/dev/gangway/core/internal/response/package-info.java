/** Responses: values, envelopes and errors read from what the provider sent. */
@NullMarked
package dev.gangway.core.internal.response;

import org.jspecify.annotations.NullMarked;
