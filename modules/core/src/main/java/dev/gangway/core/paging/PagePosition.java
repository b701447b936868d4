package dev.gangway.core.paging;

import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.error.EndlessPagesException;
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

  /**
   * A page that is asked for by its number.
   *
   * @param largest the size of the largest page so far
   */
  record Numbered<P extends @Nullable Object, T extends @Nullable Object>(
      PageRules<P, T> rules,
      LongFunction<ApiCall<P>> calls,
      long first,
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
          : new Numbered<>(rules, calls, first, number + 1, size, rules.itemsOf(page));
    }

    private boolean isLast(ApiResponse<P> page, long size) {
      Number last = rules.saysEnd(page) == null ? rules.lastPage().read(page) : null;
      return last == null
          ? rules.isEnd(page, (number - first + 1) * size)
          : number >= last.longValue();
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
  }
}
