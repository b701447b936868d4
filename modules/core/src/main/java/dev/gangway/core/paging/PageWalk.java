package dev.gangway.core.paging;

import com.squareup.moshi.JsonDataException;
import dev.gangway.core.ApiCall;
import dev.gangway.core.ApiResponse;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.internal.call.CallReport;
import dev.gangway.core.internal.call.NamedClient;
import dev.gangway.core.internal.call.ResponseSnapshot;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one page after the other. A page that fails is fetched again by the next try, a response
 * without value is passed over.
 */
final class PageWalk<P extends @Nullable Object, T extends @Nullable Object>
    implements Iterator<P> {
  private static final int MAX_EMPTY = 1000;

  private final PageRules<P, T> rules;
  private final UnaryOperator<ApiCall<P>> options;
  private @Nullable PagePosition<P> position;
  private @Nullable ApiResponse<P> fetched;
  private final PageHistory history = new PageHistory();
  private int empty;

  PageWalk(PageRules<P, T> rules, UnaryOperator<ApiCall<P>> options, PagePosition<P> first) {
    this.rules = rules;
    this.options = options;
    this.position = first;
  }

  @Override
  public boolean hasNext() {
    while (fetched == null && position != null) {
      ApiResponse<P> page = fetch(position);
      fetched = page.value() == null ? null : page;
    }
    return fetched != null;
  }

  @Override
  public P next() {
    return take().value();
  }

  /** Returns the entries of the next page. */
  List<T> nextItems() {
    return rules.itemsOf(take());
  }

  private ApiResponse<P> take() {
    ApiResponse<P> page = hasNext() ? fetched : null;
    if (page == null) {
      throw new NoSuchElementException("There are no more pages.");
    }
    fetched = null;
    return page;
  }

  /** Whether there is nothing left to fetch or to take. */
  boolean isOver() {
    return fetched == null && position == null;
  }

  /** Begins to fetch the next page. The walk is not used again before its entries are taken. */
  PendingPage<P, T> begin() {
    PagePosition<P> asked = Objects.requireNonNull(position);
    ApiCall<P> call = options.apply(asked.call());
    return new PendingPage<>(
        call.responseAsync(), page -> entries(received(asked, page, NamedClient.of(call))));
  }

  private List<T> entries(ApiResponse<P> page) {
    return page.value() == null ? List.of() : rules.itemsOf(page);
  }

  private ApiResponse<P> fetch(PagePosition<P> asked) {
    ApiCall<P> call = options.apply(asked.call());
    return received(asked, call.response(), NamedClient.of(call));
  }

  private ApiResponse<P> received(PagePosition<P> asked, ApiResponse<P> page, String client) {
    try {
      return advance(asked, page, client);
    } catch (EndlessPages e) {
      throw e.toException(CallReport.ofReads(client, rules.operation(), 0).failed());
    }
  }

  private ApiResponse<P> advance(PagePosition<P> asked, ApiResponse<P> page, String client) {
    PagePosition<P> following = after(asked, page, client);
    List<T> items = rules.itemsOf(page);
    if (history.isEndless(items) && following != null) {
      throw rules.endless(
          page,
          PageHistory.MAX_REPEATED + 1 + " pages in a row have the same entries as earlier pages");
    }
    position = following;
    empty = items.isEmpty() ? empty + 1 : 0;
    if (empty > MAX_EMPTY && following != null) {
      empty = 0;
      throw rules.endless(page, MAX_EMPTY + " pages in a row were empty");
    }
    return page;
  }

  private @Nullable PagePosition<P> after(
      PagePosition<P> asked, ApiResponse<P> page, String client) {
    try {
      return asked.after(page);
    } catch (JsonDataException e) {
      throw UnreadableResponseException.of(
          CallReport.ofReads(client, rules.operation(), page.attempts())
              .failed(new ResponseSnapshot(page.status(), page.headers(), "")),
          "what the envelope says about the page is not what the provider documents.",
          e);
    }
  }
}
