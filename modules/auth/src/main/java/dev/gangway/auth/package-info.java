/**
 * Credentials on plain OkHttp: what they are, how they are kept fresh, how they reach a request.
 */
@NullMarked
package dev.gangway.auth;

import org.jspecify.annotations.NullMarked;
