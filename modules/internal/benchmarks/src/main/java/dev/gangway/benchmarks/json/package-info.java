/** The JSON libraries that are compared, each as its documentation recommends. */
@NullMarked
package dev.gangway.benchmarks.json;

import org.jspecify.annotations.NullMarked;
