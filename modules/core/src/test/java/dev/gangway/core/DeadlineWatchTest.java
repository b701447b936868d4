package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.internal.deadline.Cancellation;
import dev.gangway.core.internal.deadline.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlineWatchTest {
  private final BlockingQueue<String> over = new LinkedBlockingQueue<>();

  private Deadline started(String name, Duration timeout) {
    Deadline deadline = new Deadline(timeout, null);
    deadline.start(new Cancellation(), () -> over.add(name));
    return deadline;
  }

  @Test
  void earlierDeadlineWakesTheThread() throws Exception {
    Deadline late = started("late", Duration.ofDays(400));
    Deadline early = started("early", Duration.ofMillis(20));

    assertThat(over.poll(30, TimeUnit.SECONDS)).isEqualTo("early");
    assertThat(early.isOver()).isTrue();
    assertThat(late.isOver()).isFalse();
    late.exit();
  }

  @Test
  void deadlinesComeInTheirOrderWhateverElseIsRemoved() throws Exception {
    List<Deadline> removed = new ArrayList<>();
    List<Integer> millis = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      millis.add(1_000 + 2 * i);
    }
    Collections.shuffle(millis, new Random(7));
    for (int each : millis) {
      Deadline deadline = started(String.valueOf(each), Duration.ofMillis(each));
      if (each % 20 != 0) {
        removed.add(deadline);
      }
    }
    Collections.shuffle(removed, new Random(8));
    removed.forEach(Deadline::exit);

    for (int each = 1_000; each < 1_400; each += 20) {
      assertThat(over.poll(30, TimeUnit.SECONDS)).isEqualTo(String.valueOf(each));
    }
    assertThat(over).isEmpty();
    assertThat(removed).noneMatch(Deadline::isOver);
  }

  @Test
  void failureOfOneLeavesTheOthersTheirDeadlines() throws Exception {
    Deadline broken = new Deadline(Duration.ofMillis(1), null);
    broken.start(
        new Cancellation(),
        () -> {
          over.add("broken");
          throw new IllegalStateException("made up");
        });
    assertThat(over.poll(30, TimeUnit.SECONDS)).isEqualTo("broken");

    started("next", Duration.ofMillis(1));

    assertThat(over.poll(30, TimeUnit.SECONDS)).isEqualTo("next");
  }

  @Test
  void handlerThatThrowsLeavesTheOthersTheirDeadlines() throws Exception {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          over.add("handled");
          throw new IllegalStateException("made up");
        });
    try {
      new Deadline(Duration.ofMillis(1), null)
          .start(
              new Cancellation(),
              () -> {
                throw new IllegalStateException("made up");
              });
      assertThat(over.poll(30, TimeUnit.SECONDS)).isEqualTo("handled");

      started("next", Duration.ofMillis(1));

      assertThat(over.poll(30, TimeUnit.SECONDS)).isEqualTo("next");
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  void listenersThatBlockHoldUpNoOtherDeadlineNorTheirOwnFutures() throws Exception {
    CountDownLatch blocked = new CountDownLatch(100);
    CountDownLatch released = new CountDownLatch(1);
    for (int i = 0; i < 100; i++) {
      Cancellation blocking = new Cancellation();
      blocking.ends(
          () -> {
            blocked.countDown();
            awaitUninterruptibly(released);
          });
      new Deadline(Duration.ofMillis(1), null).start(blocking, () -> over.add("own"));
    }

    started("next", Duration.ofMillis(2));

    for (int i = 0; i <= 100; i++) {
      assertThat(over.poll(30, TimeUnit.SECONDS)).isIn("own", "next");
    }
    assertThat(blocked.await(30, TimeUnit.SECONDS)).isTrue();
    released.countDown();
    started("after", Duration.ofMillis(1));
    assertThat(over.poll(30, TimeUnit.SECONDS)).isEqualTo("after");
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void removingTwiceOrWithoutBeginningDoesNothing() throws Exception {
    new Deadline(Duration.ofDays(1), null).exit();
    Deadline deadline = started("removed", Duration.ofDays(1));
    deadline.exit();
    deadline.exit();

    started("next", Duration.ofMillis(1));

    assertThat(over.poll(30, TimeUnit.SECONDS)).isEqualTo("next");
  }
}
