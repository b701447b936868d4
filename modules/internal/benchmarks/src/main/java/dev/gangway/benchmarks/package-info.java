/** Benchmarks, and the page that shows their figures. */
@NullMarked
package dev.gangway.benchmarks;

import org.jspecify.annotations.NullMarked;
