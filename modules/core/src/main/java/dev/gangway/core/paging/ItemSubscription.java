package dev.gangway.core.paging;

import dev.gangway.core.ApiResponse;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Gives a subscriber the entries that it requests, and fetches a page when those before it are used
 * up. One thread at a time signals: whoever finds another one at it leaves the work to that one.
 */
final class ItemSubscription<P extends @Nullable Object, T> implements Flow.Subscription {
  private final Flow.Subscriber<? super T> subscriber;
  private final PageWalk<P, T> walk;
  private final AtomicLong requested = new AtomicLong();

  /** How often there was something to do since the signalling thread last looked. */
  private final AtomicInteger work = new AtomicInteger(1);

  private Iterator<T> items = Collections.emptyIterator();
  private volatile @Nullable CompletableFuture<ApiResponse<P>> pending;
  private volatile @Nullable List<T> fetched;
  private volatile @Nullable Throwable failure;
  private volatile boolean ended;

  ItemSubscription(Flow.Subscriber<? super T> subscriber, PageWalk<P, T> walk) {
    this.subscriber = subscriber;
    this.walk = walk;
  }

  /** Begins to signal, after the subscriber has got its subscription. */
  void start() {
    work();
  }

  @Override
  public void request(long entries) {
    if (entries <= 0) {
      failure =
          new IllegalArgumentException(
              "A subscriber must request at least 1 entry, but requested " + entries + ".");
    } else {
      requested.accumulateAndGet(entries, ItemSubscription::sum);
    }
    signal();
  }

  private static long sum(long before, long more) {
    return before > Long.MAX_VALUE - more ? Long.MAX_VALUE : before + more;
  }

  @Override
  public void cancel() {
    ended = true;
    CompletableFuture<ApiResponse<P>> page = pending;
    if (page != null) {
      page.cancel(true);
    }
  }

  private void signal() {
    if (work.getAndIncrement() == 0) {
      work();
    }
  }

  private void work() {
    int seen = work.get();
    do {
      while (!ended && step()) {
        // Each step is one signal, or one page begun.
      }
      seen = work.addAndGet(-seen);
    } while (seen != 0);
  }

  /** Does the next thing, and returns whether more may follow at once. */
  private boolean step() {
    Throwable failed = failure;
    if (failed != null) {
      ended = true;
      subscriber.onError(failed);
      return false;
    }
    if (items.hasNext()) {
      return requested.get() > 0 && give(items.next());
    }
    List<T> page = fetched;
    if (page != null) {
      fetched = null;
      items = page.iterator();
      return true;
    }
    if (pending == null && walk.isOver()) {
      ended = true;
      subscriber.onComplete();
      return false;
    }
    return pending == null && requested.get() > 0 && fetch();
  }

  /** Publishers may not give null, and an entry that is null says nothing. */
  private boolean give(@Nullable T item) {
    if (item != null) {
      requested.getAndUpdate(open -> open == Long.MAX_VALUE ? open : open - 1);
      subscriber.onNext(item);
    }
    return true;
  }

  private boolean fetch() {
    PendingPage<P, T> page;
    try {
      page = walk.begin();
    } catch (RuntimeException e) {
      failure = e;
      return true;
    }
    pending = page.response();
    if (ended) {
      page.response().cancel(true);
    }
    CompletableFuture<?> unused =
        page.response().whenComplete((response, failed) -> received(page, response, failed));
    return true;
  }

  private void received(
      PendingPage<P, T> page, @Nullable ApiResponse<P> response, @Nullable Throwable failed) {
    try {
      if (failed == null) {
        fetched = page.reading().apply(Objects.requireNonNull(response));
      } else {
        failure =
            failed instanceof CompletionException && failed.getCause() != null
                ? failed.getCause()
                : failed;
      }
    } catch (RuntimeException e) {
      failure = e;
    }
    pending = null;
    signal();
  }
}
