/** Makes the reference page of each provider from its spec and its client. */
@NullMarked
package dev.gangway.site.reference;

import org.jspecify.annotations.NullMarked;
