/** Lists that a provider returns page by page. */
@NullMarked
package dev.gangway.core.paging;

import org.jspecify.annotations.NullMarked;
