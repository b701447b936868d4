/** Whole calls: a server in a process of its own, and clients that ask it the same. */
@NullMarked
package dev.gangway.benchmarks.call;

import org.jspecify.annotations.NullMarked;
