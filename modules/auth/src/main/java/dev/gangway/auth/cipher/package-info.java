/**
 * Seals requests and opens sealed responses and webhooks with AES, on the JDK's own cryptography.
 */
@NullMarked
package dev.gangway.auth.cipher;

import org.jspecify.annotations.NullMarked;
