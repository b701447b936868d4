/** The stock generator's clients of Kriptomat's spec. */
@NullMarked
package dev.gangway.benchmarks.stock;

import org.jspecify.annotations.NullMarked;
