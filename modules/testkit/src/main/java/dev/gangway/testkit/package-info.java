/**
 * Tests against a provider's OpenAPI document: a server that responds with its documented examples,
 * and tests that hold a client to them.
 */
@NullMarked
package dev.gangway.testkit;

import org.jspecify.annotations.NullMarked;
