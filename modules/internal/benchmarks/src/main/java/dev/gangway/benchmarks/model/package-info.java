/**
 * The four payloads as records of the user's own, which the peers read and write. Components are
 * named as on the wire, so that no library has to translate names.
 */
@NullMarked
package dev.gangway.benchmarks.model;

import org.jspecify.annotations.NullMarked;
