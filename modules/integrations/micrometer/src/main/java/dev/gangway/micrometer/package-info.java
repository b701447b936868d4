/** Reports a client's calls and their attempts to Micrometer, as metrics and as observations. */
@NullMarked
package dev.gangway.micrometer;

import org.jspecify.annotations.NullMarked;
