/** The pages, in a browser. */
@NullMarked
package dev.gangway.site.browser;

import org.jspecify.annotations.NullMarked;
