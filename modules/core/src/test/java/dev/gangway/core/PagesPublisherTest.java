package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.EndlessPagesException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.PagesApi;
import dev.gangway.core.paging.Pages;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesPublisherTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private PagesApi api() {
    return server.client().pages();
  }

  private RecordingSubscriber subscribed() {
    RecordingSubscriber subscriber = new RecordingSubscriber();
    api().byPage().publisher().subscribe(subscriber);
    return subscriber;
  }

  @Test
  void pageIsFetchedWhenItsEntriesAreRequested() {
    server.answers("{\"data\":[\"a\",\"b\"],\"meta\":{\"pages\":2}}");
    server.answers("{\"data\":[\"c\"],\"meta\":{\"pages\":2}}");
    RecordingSubscriber subscriber = subscribed();

    assertThat(server.requestCount()).isZero();
    subscriber.request(2);
    assertThat(subscriber.next()).isEqualTo("a");
    assertThat(subscriber.next()).isEqualTo("b");
    assertThat(server.requestCount()).isEqualTo(1);
    subscriber.request(1);
    assertThat(subscriber.next()).isEqualTo("c");
    assertThat(subscriber.next()).isEqualTo("complete");

    assertThat(server.request().getUrl().encodedQuery()).isEqualTo("page=1");
    assertThat(server.request().getUrl().encodedQuery()).isEqualTo("page=2");
  }

  @Test
  void emptyPagesAndNullEntriesArePassedOver() {
    server.answers("{\"data\":[],\"meta\":{\"pages\":3}}");
    server.answers("{\"data\":[null,\"a\"],\"meta\":{\"pages\":3}}");
    server.answers("{\"data\":[],\"meta\":{\"pages\":3}}");
    RecordingSubscriber subscriber = subscribed();

    subscriber.request(Long.MAX_VALUE);

    assertThat(subscriber.next()).isEqualTo("a");
    assertThat(subscriber.next()).isEqualTo("complete");
  }

  @Test
  void failedPageEndsTheSubscriptionWithItsException() {
    server.answers("{\"data\":[\"a\"],\"meta\":{\"pages\":2}}");
    server.answers(404, "{\"message\":\"gone\"}");
    RecordingSubscriber subscriber = subscribed();

    subscriber.request(5);

    assertThat(subscriber.next()).isEqualTo("a");
    assertThat(subscriber.next()).isInstanceOf(NotFoundException.class);
  }

  @Test
  void endlessPagesEndTheSubscription() {
    for (int page = 0; page < 6; page++) {
      server.answers("{\"data\":[\"a\"],\"meta\":{\"more\":true}}");
    }
    RecordingSubscriber subscriber = subscribed();

    subscriber.request(Long.MAX_VALUE);

    Object last = subscriber.next();
    while ("a".equals(last)) {
      last = subscriber.next();
    }
    assertThat(last).isInstanceOf(EndlessPagesException.class);
  }

  @Test
  void cancellingEndsThePageOnItsWay() {
    server.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    RecordingListener calls = new RecordingListener();
    RecordingSubscriber subscriber = new RecordingSubscriber();
    server
        .client(server.builder().listener(calls))
        .pages()
        .byPage()
        .publisher()
        .subscribe(subscriber);

    subscriber.request(1);
    server.request();
    subscriber.cancel();

    assertThat(calls.failure()).isEqualTo(CancelledException.class);
    assertThat(subscriber.signals).isEmpty();
  }

  @Test
  void everySubscriberBeginsAtTheFirstPage() {
    Pages<?, String> pages = api().byPage();
    for (int subscriber = 0; subscriber < 2; subscriber++) {
      server.answers("{\"data\":[\"a\"],\"meta\":{\"pages\":1}}");
      RecordingSubscriber recording = new RecordingSubscriber();
      pages.publisher().subscribe(recording);
      recording.request(1);

      assertThat(recording.next()).isEqualTo("a");
      assertThat(recording.next()).isEqualTo("complete");
      assertThat(server.request().getUrl().encodedQuery()).isEqualTo("page=1");
    }
  }

  @Test
  void requestOfNoEntriesIsAnError() {
    RecordingSubscriber subscriber = subscribed();

    subscriber.request(0);

    assertThat((Throwable) subscriber.next())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A subscriber must request at least 1 entry, but requested 0.");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void subscriberIsRequired() {
    assertThatThrownBy(() -> api().byPage().publisher().subscribe(null))
        .isInstanceOf(NullPointerException.class);
  }

  private static final class RecordingListener implements CallListener {
    private final BlockingQueue<Class<?>> failures = new LinkedBlockingQueue<>();

    @Override
    public void callEnded(ObservedCall call, CallOutcome outcome) {
      failures.add(Objects.requireNonNull(outcome.failure()));
    }

    @Nullable Class<?> failure() {
      try {
        return failures.poll(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Keeps what it gets: entries, exceptions, and the text "complete". */
  private static final class RecordingSubscriber implements Flow.Subscriber<String> {
    private final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();
    private Flow.@Nullable Subscription subscription;

    void request(long entries) {
      Objects.requireNonNull(subscription).request(entries);
    }

    void cancel() {
      Objects.requireNonNull(subscription).cancel();
    }

    /** Returns the next signal. */
    Object next() {
      try {
        return Objects.requireNonNull(signals.poll(10, TimeUnit.SECONDS), "no signal came");
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(String entry) {
      signals.add(entry);
    }

    @Override
    public void onError(Throwable failure) {
      signals.add(failure);
    }

    @Override
    public void onComplete() {
      signals.add("complete");
    }
  }
}
