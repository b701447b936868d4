package dev.gangway.core.paging;

import dev.gangway.core.ApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the responses of an operation say where they stand among all pages, see {@link
 * Pages.Builder}.
 */
record PageRules<P extends @Nullable Object, T extends @Nullable Object>(
    String operation,
    PageField<P, List<T>> items,
    PageField<P, Boolean> hasMore,
    PageField<P, Boolean> isLast,
    PageField<P, ? extends Number> lastPage,
    PageField<P, ? extends Number> total,
    PageField<P, ? extends Number> size,
    PageField<P, ? extends Number> number) {

  List<T> itemsOf(ApiResponse<P> page) {
    List<T> items = this.items.read(page);
    return items == null ? List.of() : items;
  }

  /** Returns whether the response says so itself; null when it says nothing. */
  @Nullable Boolean saysEnd(ApiResponse<P> page) {
    Boolean more = hasMore.read(page);
    return more == null ? isLast.read(page) : Boolean.valueOf(!more);
  }

  /**
   * Returns whether no page follows.
   *
   * @param end how many entries there are up to the end of this page
   */
  boolean isEnd(ApiResponse<P> page, long end) {
    Boolean said = saysEnd(page);
    if (said != null) {
      return said;
    }
    Number all = total.read(page);
    return all == null ? itemsOf(page).isEmpty() : end >= all.longValue();
  }

  /** Returns how many entries a full page has, as far as the response or those before it tell. */
  long fullSize(ApiResponse<P> page, long largest) {
    Number declared = size.read(page);
    return declared != null && declared.longValue() > 0
        ? declared.longValue()
        : Math.max(largest, itemsOf(page).size());
  }

  /**
   * Checks that the provider heeds the parameter that moves on.
   *
   * @param asked the number or offset that was asked for
   * @param before the entries of the page before
   */
  void requireAdvance(ApiResponse<P> page, long asked, List<T> before) {
    Number returned = number.read(page);
    if (returned == null) {
      if (!before.isEmpty() && itemsOf(page).equals(before)) {
        throw endless(page, "the page at " + asked + " holds the same as the one before it");
      }
    } else if (returned.longValue() != asked) {
      throw endless(page, "the page at " + asked + " was requested, but another one was returned");
    }
  }

  EndlessPages endless(ApiResponse<P> page, String reason) {
    return new EndlessPages(reason, page);
  }
}
