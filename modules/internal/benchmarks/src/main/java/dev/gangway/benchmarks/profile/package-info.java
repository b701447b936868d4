/** Where the time of a call goes. */
@NullMarked
package dev.gangway.benchmarks.profile;

import org.jspecify.annotations.NullMarked;
