/** Makes the pages of the project as a static site. */
@NullMarked
package dev.gangway.site;

import org.jspecify.annotations.NullMarked;
