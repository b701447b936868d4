package dev.gangway.core.paging;

import dev.gangway.core.ApiCall;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.EndlessPagesException;
import dev.gangway.core.internal.Arguments;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All pages of a list, and the entries on them. Iterating gives the entries.
 *
 * <p>Nothing is sent before the first entry or page is asked for, and a page only when those before
 * it are used up. Empty pages are passed over; what the response says about its pages decides where
 * the end is. A response that says nothing is the last if it is empty.
 *
 * <p>{@code hasNext()} and {@code next()} throw the {@link ApiException} of a page that cannot be
 * had. The iterator stays where it was: asked again, it fetches that page again. A provider whose
 * pages never end is an {@link EndlessPagesException}.
 *
 * <p>Immutable and safe for use by many threads; each iterator and stream starts at the first page,
 * or at the one of {@link #startingAt}, and belongs to one thread at a time. An entry that changes
 * at the provider meanwhile may be seen twice or not at all, unless the provider promises
 * otherwise.
 *
 * @param <P> the value of a response, a page
 * @param <T> an entry
 */
public final class Pages<P extends @Nullable Object, T extends @Nullable Object>
    implements Iterable<T> {
  private final PageRules<P, T> rules;
  private final Supplier<PagePosition<P>> first;
  private final UnaryOperator<ApiCall<P>> options;

  private Pages(
      PageRules<P, T> rules, Supplier<PagePosition<P>> first, UnaryOperator<ApiCall<P>> options) {
    this.rules = rules;
    this.first = first;
    this.options = options;
  }

  /**
   * Begins the description of an operation's pages, for generated clients.
   *
   * @param items the entries of a page
   */
  public static <P extends @Nullable Object, T extends @Nullable Object> Builder<P, T> of(
      String operation, PageField<P, List<T>> items) {
    return new Builder<>(Arguments.notNull(operation, "operation"), items);
  }

  /**
   * Returns the same pages, each call with these options: {@code with(call ->
   * call.withTimeout(…))}.
   */
  public Pages<P, T> with(UnaryOperator<ApiCall<P>> option) {
    Arguments.notNull(option, "option");
    return new Pages<>(rules, first, call -> option.apply(options.apply(call)));
  }

  /**
   * Returns the pages from a later one on, for instance to resume where an earlier run stopped:
   * each walk starts there. Pages that are asked for by a number start at the page of this number,
   * and those that are asked for by an offset after so many entries.
   *
   * @throws IllegalArgumentException if the first page has a higher number
   * @throws UnsupportedOperationException if a page is asked for by what the page before it says
   */
  public Pages<P, T> startingAt(long number) {
    return new Pages<>(rules, started(first -> first.at(number)), options);
  }

  /**
   * Returns the pages from a later one on, which the page before it names: each walk starts there.
   *
   * @param cursor what the page before it says, in the type of the operation's parameter
   * @throws IllegalArgumentException if the cursor has another type
   * @throws UnsupportedOperationException if pages are asked for by a number or an offset
   */
  public Pages<P, T> startingAtCursor(Object cursor) {
    Arguments.notNull(cursor, "cursor");
    return new Pages<>(rules, started(first -> first.atCursor(cursor)), options);
  }

  private Supplier<PagePosition<P>> started(UnaryOperator<PagePosition<P>> start) {
    // Once now, so that what is refused is refused here.
    PagePosition<P> unused = start.apply(first.get());
    return () -> start.apply(first.get());
  }

  /** Returns an iterator over the entries of all pages. */
  @Override
  public Iterator<T> iterator() {
    return new ItemWalk<>(walk());
  }

  /** Returns the entries of all pages, one page in memory at a time. Sequential. */
  public Stream<T> stream() {
    return stream(iterator());
  }

  /** Returns the pages themselves, empty ones too; a response without value is left out. */
  public Iterable<P> pages() {
    return this::walk;
  }

  /** Returns the pages themselves, as {@link #pages()} does. Sequential. */
  public Stream<P> pageStream() {
    return stream(walk());
  }

  /**
   * Returns a publisher of the entries of all pages. No thread is blocked: a page is fetched when a
   * subscriber requests more entries than the pages before it had. Each subscriber starts at the
   * first page. A failed page ends the subscription with its {@link ApiException}. Cancelling the
   * subscription cancels the call. An entry that is null is left out, since publishers cannot give
   * it. {@code JdkFlowAdapter} of Reactor and {@code asFlow()} of Kotlin take such a publisher.
   */
  public Flow.Publisher<T> publisher() {
    return new ItemPublisher<>(this::walk);
  }

  private PageWalk<P, T> walk() {
    return new PageWalk<>(rules, options, first.get());
  }

  private static <E extends @Nullable Object> Stream<E> stream(Iterator<E> iterator) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
  }

  /** Names the operation. */
  @Override
  public String toString() {
    return "Pages[" + rules.operation() + "]";
  }

  /**
   * Describes the pages of an operation, for generated clients. Of what says where the end is, the
   * first that a response has decides: {@link #hasMore}, {@link #isLast}, {@link #lastPage}, {@link
   * #total}.
   */
  public static final class Builder<P extends @Nullable Object, T extends @Nullable Object> {
    private final String operation;
    private final PageField<P, List<T>> items;
    private PageField<P, Boolean> hasMore = page -> null;
    private PageField<P, Boolean> isLast = page -> null;
    private PageField<P, ? extends Number> lastPage = page -> null;
    private PageField<P, ? extends Number> total = page -> null;
    private PageField<P, ? extends Number> size = page -> null;
    private PageField<P, ? extends Number> number = page -> null;

    private Builder(String operation, PageField<P, List<T>> items) {
      this.operation = operation;
      this.items = Arguments.notNull(items, "items");
    }

    /** Sets what is true when another page follows. */
    public Builder<P, T> hasMore(PageField<P, Boolean> field) {
      this.hasMore = field;
      return this;
    }

    /** Sets what is true on the last page. */
    public Builder<P, T> isLast(PageField<P, Boolean> field) {
      this.isLast = field;
      return this;
    }

    /** Sets the number of the last page, for {@link #byPage}. */
    public Builder<P, T> lastPage(PageField<P, ? extends Number> field) {
      this.lastPage = field;
      return this;
    }

    /** Sets how many entries there are on all pages. */
    public Builder<P, T> total(PageField<P, ? extends Number> field) {
      this.total = field;
      return this;
    }

    /** Sets how many entries a full page has. Without it, the largest so far counts as full. */
    public Builder<P, T> size(PageField<P, ? extends Number> field) {
      this.size = field;
      return this;
    }

    /**
     * Sets what a page says of itself: the number or offset that it was asked for by. A response
     * that says another one does not advance.
     */
    public Builder<P, T> number(PageField<P, ? extends Number> field) {
      this.number = field;
      return this;
    }

    /** Returns pages that are asked for by their number. */
    public Pages<P, T> byPage(long firstNumber, LongFunction<ApiCall<P>> calls) {
      PageRules<P, T> rules = rules();
      return pages(
          rules,
          () ->
              new PagePosition.Numbered<>(
                  rules, calls, firstNumber, firstNumber, firstNumber, 0, List.of()));
    }

    /** Returns pages that are asked for by the number of entries before them. */
    public Pages<P, T> byOffset(LongFunction<ApiCall<P>> calls) {
      PageRules<P, T> rules = rules();
      return pages(rules, () -> new PagePosition.Offset<>(rules, calls, 0, 0, List.of()));
    }

    /**
     * Returns pages that are asked for by what the page before them says; null asks for the first.
     *
     * @param next what the following page is asked for by; a page without it is the last
     */
    public <C> Pages<P, T> byCursor(PageField<P, C> next, Function<@Nullable C, ApiCall<P>> calls) {
      PageRules<P, T> rules = rules();
      return pages(
          rules, () -> new PagePosition.Cursor<>(rules, next, calls, null, new HashSet<>()));
    }

    private PageRules<P, T> rules() {
      return new PageRules<>(operation, items, hasMore, isLast, lastPage, total, size, number);
    }

    private Pages<P, T> pages(PageRules<P, T> rules, Supplier<PagePosition<P>> first) {
      return new Pages<>(rules, first, UnaryOperator.identity());
    }
  }
}
