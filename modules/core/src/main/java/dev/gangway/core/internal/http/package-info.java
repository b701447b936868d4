/** The HTTP client under a call, and its interceptors. */
@NullMarked
package dev.gangway.core.internal.http;

import org.jspecify.annotations.NullMarked;
