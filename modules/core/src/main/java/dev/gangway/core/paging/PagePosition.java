package dev.gangway.core.paging;

import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.error.EndlessPagesException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Where the next page is. */
interface PagePosition<P extends @Nullable Object> {

  /** Returns the call that asks for the page. */
  ApiCall<P> call();

  /**
   * Returns the position after this page, or null when it was the last.
   *
   * @throws EndlessPagesException when the page does not advance
   */
  @Nullable PagePosition<P> after(ApiResponse<P> page);

  /** Returns the position at a number of pages or entries. */
  PagePosition<P> at(long number);

  /** Returns the position at what a page before it says. */
  PagePosition<P> atCursor(Object cursor);

  /** Refuses a cursor, for pages that have none. */
  static UnsupportedOperationException noCursors(PageRules<?, ?> rules) {
    return new UnsupportedOperationException(
        "The pages of " + rules.operation() + " have numbers, not cursors. Use startingAt(…).");
  }

  private static long notBefore(long first, long number, PageRules<?, ?> rules) {
    if (number < first) {
      throw new IllegalArgumentException(
          "The first page of "
              + rules.operation()
              + " is "
              + first
              + ", but this is "
              + number
              + ".");
    }
    return number;
  }

  /**
   * A page that is asked for by its number.
   *
   * @param begin the number of the page that the walk began at
   * @param largest the size of the largest page so far
   */
  record Numbered<P extends @Nullable Object, T extends @Nullable Object>(
      PageRules<P, T> rules,
      LongFunction<ApiCall<P>> calls,
      long first,
      long begin,
      long number,
      long largest,
      List<T> before)
      implements PagePosition<P> {

    @Override
    public ApiCall<P> call() {
      return calls.apply(number);
    }

    @Override
    public @Nullable PagePosition<P> after(ApiResponse<P> page) {
      rules.requireAdvance(page, number, before);
      long size = rules.fullSize(page, largest);
      return isLast(page, size)
          ? null
          : new Numbered<>(rules, calls, first, begin, number + 1, size, rules.itemsOf(page));
    }

    @Override
    public PagePosition<P> at(long start) {
      notBefore(first, start, rules);
      return new Numbered<>(rules, calls, first, start, start, 0, List.of());
    }

    @Override
    public PagePosition<P> atCursor(Object cursor) {
      throw noCursors(rules);
    }

    private boolean isLast(ApiResponse<P> page, long size) {
      Number last = rules.saysEnd(page) == null ? rules.lastPage().read(page) : null;
      if (last != null) {
        return number >= last.longValue();
      }
      // A walk from the middle may have begun at a short page: how large a full one is, it guesses.
      boolean guesses = begin > first && rules.size().read(page) == null;
      return rules.isEnd(page, (number - first + 1) * size)
          || (guesses && rules.saysEnd(page) == null && rules.itemsOf(page).isEmpty());
    }
  }

  /** A page that is asked for by the number of entries before it. */
  record Offset<P extends @Nullable Object, T extends @Nullable Object>(
      PageRules<P, T> rules,
      LongFunction<ApiCall<P>> calls,
      long offset,
      long largest,
      List<T> before)
      implements PagePosition<P> {

    @Override
    public ApiCall<P> call() {
      return calls.apply(offset);
    }

    @Override
    public @Nullable PagePosition<P> after(ApiResponse<P> page) {
      rules.requireAdvance(page, offset, before);
      List<T> items = rules.itemsOf(page);
      long size = rules.fullSize(page, largest);
      // By what came: a provider may give less than it was asked for, and nothing may be skipped.
      long next = offset + (items.isEmpty() ? size : items.size());
      if (rules.isEnd(page, next)) {
        return null;
      }
      if (next == offset) {
        throw rules.endless(page, "the page at " + offset + " is empty and not the last");
      }
      return new Offset<>(rules, calls, next, size, items);
    }

    @Override
    public PagePosition<P> at(long start) {
      return new Offset<>(rules, calls, notBefore(0, start, rules), 0, List.of());
    }

    @Override
    public PagePosition<P> atCursor(Object cursor) {
      throw noCursors(rules);
    }
  }

  /**
   * A page that is asked for by what the one before it says.
   *
   * @param cursor null for the first page
   * @param seen the cursors of all pages before
   */
  record Cursor<P extends @Nullable Object, C>(
      PageRules<P, ?> rules,
      PageField<P, C> next,
      Function<@Nullable C, ApiCall<P>> calls,
      @Nullable C cursor,
      Set<C> seen)
      implements PagePosition<P> {

    @Override
    public ApiCall<P> call() {
      return calls.apply(cursor);
    }

    @Override
    public @Nullable PagePosition<P> after(ApiResponse<P> page) {
      C following = next.read(page);
      if (following == null
          || following.toString().isEmpty()
          || Boolean.TRUE.equals(rules.saysEnd(page))) {
        return null;
      }
      if (!seen.add(following)) {
        throw rules.endless(page, "the same cursor came twice");
      }
      return new Cursor<>(rules, next, calls, following, seen);
    }

    @Override
    public PagePosition<P> at(long start) {
      throw new UnsupportedOperationException(
          "The pages of "
              + rules.operation()
              + " have cursors, not numbers. Use startingAtCursor(…).");
    }

    @Override
    @SuppressWarnings("unchecked") // The call is made with it here: one of another type fails.
    public PagePosition<P> atCursor(Object start) {
      Cursor<P, C> begin =
          new Cursor<>(rules, next, calls, (C) start, new HashSet<>(Set.of((C) start)));
      try {
        begin.call();
      } catch (ClassCastException e) {
        throw new IllegalArgumentException(
            "A cursor of "
                + rules.operation()
                + " has the type of the operation's parameter, not "
                + start.getClass().getSimpleName()
                + ". Pass what the page before it says.",
            e);
      }
      return begin;
    }
  }
}
