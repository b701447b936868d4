/** What the JSON reader and writer are made of. */
@NullMarked
package dev.gangway.core.internal.json;

import org.jspecify.annotations.NullMarked;
