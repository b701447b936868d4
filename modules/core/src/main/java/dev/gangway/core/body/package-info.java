/** Bodies that are files or streams: what a call uploads, and what it downloads. */
@NullMarked
package dev.gangway.core.body;

import org.jspecify.annotations.NullMarked;
