package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.internal.retry.RetryPauses;
import dev.gangway.core.kiosk.Kiosk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Notes how long calls pause, and ends each pause at once or when the test says so. */
public final class RecordingTimer implements RetryPauses.Timer {
  private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
  private final BlockingQueue<CompletableFuture<@Nullable Void>> pauses =
      new LinkedBlockingQueue<>();
  private final boolean atOnce;

  private RecordingTimer(boolean atOnce) {
    this.atOnce = atOnce;
  }

  public static RecordingTimer endingAtOnce() {
    return new RecordingTimer(true);
  }

  public static RecordingTimer endingNever() {
    return new RecordingTimer(false);
  }

  /** Lets a client repeat by the standard policy, with pauses of half their limit. */
  public Kiosk.Builder in(Kiosk.Builder builder) {
    ClientBuilder<Kiosk.Builder> paced = builder.retries(RetryPolicy.standard());
    return paced.pauses(this, () -> 0.5);
  }

  @Override
  public void end(CompletableFuture<@Nullable Void> pause, Duration wait) {
    waits.add(wait);
    pauses.add(pause);
    if (atOnce) {
      pause.complete(null);
    }
  }

  /** Returns the next pause that began. */
  public CompletableFuture<@Nullable Void> next() {
    try {
      CompletableFuture<@Nullable Void> pause = pauses.poll(10, TimeUnit.SECONDS);
      assertThat(pause).as("a pause within 10 seconds").isNotNull();
      return pause;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<Duration> waits() {
    return List.copyOf(waits);
  }
}
