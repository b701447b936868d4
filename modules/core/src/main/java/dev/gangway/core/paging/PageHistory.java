package dev.gangway.core.paging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which entries the pages of one walk had. Pages are told apart by a hash of their entries, so that
 * a long walk takes little memory: one page that looks repeated may be a coincidence, several in a
 * row are not.
 */
final class PageHistory {
  /** How many pages in a row may repeat earlier ones. */
  static final int MAX_REPEATED = 2;

  /** The longest cycle that is noticed. */
  private static final int REMEMBERED = 1_000;

  private final Set<Integer> seen = new LinkedHashSet<>();
  private int repeated;

  /** Notes a page, and returns whether it is one too many that repeats an earlier one. */
  boolean isEndless(List<?> entries) {
    if (entries.isEmpty()) {
      return false;
    }
    int hash = entries.hashCode();
    if (!seen.add(hash)) {
      return ++repeated > MAX_REPEATED;
    }
    repeated = 0;
    if (seen.size() > REMEMBERED) {
      seen.remove(seen.iterator().next());
    }
    return false;
  }
}
