package dev.gangway.core.paging;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Publishes the entries of page after page. Each subscriber starts at the first page. */
final class ItemPublisher<P extends @Nullable Object, T> implements Flow.Publisher<T> {
  private final Supplier<PageWalk<P, T>> walks;

  ItemPublisher(Supplier<PageWalk<P, T>> walks) {
    this.walks = walks;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Objects.requireNonNull(subscriber, "subscriber");
    ItemSubscription<P, T> subscription = new ItemSubscription<>(subscriber, walks.get());
    subscriber.onSubscribe(subscription);
    subscription.start();
  }
}
