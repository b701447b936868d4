package dev.gangway.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every inbox keeps to. */
abstract class InboxContract {
  private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final MutableClock clock = MutableClock.at(START);
  private Inbox inbox = Inbox.inMemory();

  /** Returns an empty inbox; a second one made of the same settings has the same content. */
  abstract Inbox inbox(InboxSettings settings);

  @BeforeEach
  void makeInbox() {
    inbox = inbox(settings());
  }

  InboxSettings settings() {
    return InboxSettings.defaults()
        .withLease(LEASE)
        .withRetention(Duration.ofDays(1))
        .withClock(clock);
  }

  @Test
  void handledEventIsADuplicateFromThenOn() {
    InboxEntry paid = entry("paid");

    assertThat(inbox.handled(claim(paid))).isTrue();

    assertThat(inbox.admit(paid)).isEqualTo(new Admission.Duplicate());
    assertThat(inbox.admit(entry("other"))).isInstanceOf(Admission.Fresh.class);
    assertThat(inbox.admit(new InboxEntry("elsewhere", "paid", null, null, null)))
        .isInstanceOf(Admission.Fresh.class);
  }

  @Test
  void claimedEventIsBusyUntilTheLeaseIsOver() {
    InboxEntry paid = entry("paid");
    claim(paid);

    assertThat(inbox.admit(paid)).isEqualTo(new Admission.Busy());
    clock.advance(LEASE.minusMillis(1));
    assertThat(inbox.admit(paid)).isEqualTo(new Admission.Busy());
    clock.advance(Duration.ofMillis(1));
    assertThat(inbox.admit(paid)).isInstanceOf(Admission.Fresh.class);
  }

  @Test
  void claimWhoseLeaseSomebodyElseHasTakenOverCountsNoMore() {
    InboxEntry paid = entry("paid", "17", START);
    Claim slow = claim(paid);
    clock.advance(LEASE);
    Claim quick = claim(paid);

    assertThat(inbox.handled(slow)).isFalse();
    inbox.failed(slow);
    assertThat(inbox.admit(paid)).isEqualTo(new Admission.Busy());
    assertThat(inbox.handled(quick)).isTrue();
    assertThat(inbox.handled(quick)).isFalse();
    assertThat(inbox.admit(paid)).isEqualTo(new Admission.Duplicate());
  }

  @Test
  void claimThatIsGivenBackIsFreeAtOnce() {
    InboxEntry paid = entry("paid", "17", START);

    inbox.failed(claim(paid));

    assertThat(inbox.handled(claim(paid))).isTrue();
  }

  @Test
  void eventOlderThanTheNewestHandledOneOfItsEntityIsStale() {
    inbox.handled(claim(entry("shipped", "17", START)));

    assertThat(inbox.admit(entry("paid", "17", START.minusNanos(1_000))))
        .isEqualTo(new Admission.Stale());
    assertThat(inbox.admit(entry("other", "18", START.minusSeconds(1))))
        .isInstanceOf(Admission.Fresh.class);
    assertThat(inbox.admit(entry("note"))).isInstanceOf(Admission.Fresh.class);
    assertThat(inbox.admit(entry("packed", "17", START))).isInstanceOf(Admission.Fresh.class);
  }

  @Test
  void repeatedEventIsADuplicateEvenIfItIsStale() {
    inbox.handled(claim(entry("paid", "17", START)));
    inbox.handled(claim(entry("shipped", "17", START.plusSeconds(1))));

    assertThat(inbox.admit(entry("paid", "17", START))).isEqualTo(new Admission.Duplicate());
  }

  @Test
  void eventWithTheTwinOfAHandledOneIsADuplicateUnderEachOfItsKeys() {
    inbox.handled(claim(twin("sealed", "approved at noon")));

    assertThat(inbox.admit(twin("sealed again", "approved at noon")))
        .isEqualTo(new Admission.Duplicate());
    assertThat(inbox.admit(twin("sealed", "approved at one"))).isEqualTo(new Admission.Duplicate());
    assertThat(inbox.admit(twin("sealed again", "approved at two")))
        .isEqualTo(new Admission.Duplicate());
    assertThat(inbox.admit(twin("sealed thrice", "approved at three")))
        .isInstanceOf(Admission.Fresh.class);
  }

  @Test
  void twinIsClaimedAndGivenBackWithItsEvent() {
    Claim claim = claim(twin("sealed", "approved at noon"));

    assertThat(inbox.admit(twin("sealed again", "approved at noon")))
        .isEqualTo(new Admission.Busy());
    inbox.failed(claim);
    claim(twin("sealed again", "approved at noon"));
    clock.advance(LEASE);
    assertThat(inbox.handled(claim(twin("sealed", "approved at noon")))).isTrue();
  }

  @Test
  void staleEventStaysUnhandledUnderALaterTime() {
    inbox.handled(claim(entry("shipped", "17", START)));

    assertThat(inbox.admit(entry("paid", "17", START.minusSeconds(1))))
        .isEqualTo(new Admission.Stale());
    assertThat(inbox.admit(entry("paid", "17", START.plusSeconds(1))))
        .isEqualTo(new Admission.Duplicate());
  }

  @Test
  void eventThatFailedMakesNoOtherStale() {
    inbox.failed(claim(entry("shipped", "17", START)));

    assertThat(inbox.admit(entry("paid", "17", START.minusSeconds(1))))
        .isInstanceOf(Admission.Fresh.class);
  }

  @Test
  void oneEventOfAnEntityIsHandledAtATime() {
    Claim first = claim(entry("paid", "17", START));

    assertThat(inbox.admit(entry("shipped", "17", START.plusSeconds(1))))
        .isEqualTo(new Admission.Busy());
    assertThat(inbox.admit(entry("other", "18", START))).isInstanceOf(Admission.Fresh.class);
    inbox.handled(first);
    assertThat(inbox.admit(entry("shipped", "17", START.plusSeconds(1))))
        .isInstanceOf(Admission.Fresh.class);
  }

  @Test
  void handledEventIsForgottenAfterTheRetention() {
    InboxEntry paid = entry("paid", "17", START);
    inbox.handled(claim(paid));

    clock.advance(Duration.ofDays(1));
    assertThat(inbox.admit(paid)).isEqualTo(new Admission.Duplicate());
    clock.advance(Duration.ofHours(2));
    assertThat(inbox.admit(paid)).isInstanceOf(Admission.Fresh.class);
  }

  @Test
  void timesFarAwayAreCompared() {
    inbox.handled(claim(entry("a", "17", Instant.MIN)));
    inbox.handled(claim(entry("b", "17", START)));

    assertThat(inbox.admit(entry("c", "17", Instant.MIN))).isEqualTo(new Admission.Stale());
    assertThat(inbox.admit(entry("d", "17", Instant.MAX))).isInstanceOf(Admission.Fresh.class);
  }

  /** Two receivers get all deliveries, in different orders, until each event is handled. */
  @Test
  void eachEventIsHandledOnceHoweverManyReceiversThereAre() throws Exception {
    List<InboxEntry> events = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      events.add(i % 2 == 0 ? entry("e" + i) : entry("e" + i, "of " + i % 20, START));
    }
    Map<String, Integer> handled = new ConcurrentHashMap<>();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> receivers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Inbox mine = i % 2 == 0 ? inbox : another(inbox);
      List<InboxEntry> deliveries = new ArrayList<>(events);
      Collections.shuffle(deliveries, new Random(i));
      receivers.add(
          threads.submit(
              () -> {
                start.await();
                receive(mine, deliveries, handled);
                return null;
              }));
    }
    start.countDown();
    for (Future<?> receiver : receivers) {
      receiver.get();
    }
    threads.shutdown();

    assertThat(handled).hasSize(events.size());
    assertThat(handled.values()).containsOnly(1);
  }

  /** Returns an inbox with the same content, as another process would have. */
  abstract Inbox another(Inbox inbox);

  private static void receive(
      Inbox inbox, List<InboxEntry> deliveries, Map<String, Integer> handled) {
    List<InboxEntry> open = deliveries;
    while (!open.isEmpty()) {
      List<InboxEntry> busy = new ArrayList<>();
      for (InboxEntry entry : open) {
        Admission admission = inbox.admit(entry);
        if (admission instanceof Admission.Fresh fresh) {
          handled.merge(entry.key(), 1, Integer::sum);
          inbox.handled(fresh.claim());
        } else if (admission instanceof Admission.Busy) {
          busy.add(entry);
        }
      }
      open = busy;
    }
  }

  private Claim claim(InboxEntry entry) {
    Admission admission = inbox.admit(entry);
    assertThat(admission).isInstanceOf(Admission.Fresh.class);
    return ((Admission.Fresh) admission).claim();
  }

  private static InboxEntry twin(String key, String twin) {
    return new InboxEntry("shop", key, twin, null, null);
  }

  private static InboxEntry entry(String key) {
    return entry(key, null, null);
  }

  private static InboxEntry entry(String key, @Nullable String entity, @Nullable Instant time) {
    return new InboxEntry("shop", key, null, entity, time);
  }
}
