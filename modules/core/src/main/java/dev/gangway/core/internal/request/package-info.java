/** Requests: parameters, bodies and headers as the provider expects them. */
@NullMarked
package dev.gangway.core.internal.request;

import org.jspecify.annotations.NullMarked;
