package dev.gangway.durable;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The meters that the guide shows. */
final class MetersGuideTest extends DurableFixture {
  private final MeterRegistry meters = new SimpleMeterRegistry();

  @Override
  DataSource database() {
    return Database.h2();
  }

  private static DurableListener counting(MeterRegistry meters) {
    DurableListener moves =
        new DurableListener() {
          @Override
          public void moved(String client, String operation, String from, String to) {
            meters
                .counter(
                    "gangway.durable.moves", "client", client, "operation", operation, "to", to)
                .increment();
          }
        };
    return moves;
  }

  @Test
  void movesAreCountedAndTheOldestHasAGauge() throws SQLException {
    Durable durable = builder().listener(counting(meters)).build();
    provider.fails(Provider.Fault.LOST_AFTER_LANDING);
    place(buy());
    durable.drive();
    clock.advance(Duration.ofMillis(1500));
    ScheduledExecutorService scheduler = new ScheduledThreadPoolExecutor(1);

    gauges(durable, scheduler);

    scheduler.shutdownNow();
    assertThat(meters.get("gangway.durable.moves").tag("to", "UNKNOWN").counter().count()).isOne();
    assertThat(meters.get("gangway.durable.oldest").timeGauge().value(TimeUnit.SECONDS))
        .isEqualTo(1.5);
    assertThat(meters.get("gangway.durable.unknown").gauge().value()).isOne();
    assertThat(meters.get("gangway.durable.attention").gauge().value()).isZero();
  }

  private void gauges(Durable durable, ScheduledExecutorService scheduler) {
    AtomicReference<Backlog> latest = new AtomicReference<>(durable.backlog());
    scheduler.scheduleWithFixedDelay(() -> latest.set(durable.backlog()), 1, 1, TimeUnit.MINUTES);
    TimeGauge.builder(
            "gangway.durable.oldest", () -> latest.get().oldest().toMillis(), TimeUnit.MILLISECONDS)
        .register(meters);
    Gauge.builder("gangway.durable.unknown", () -> latest.get().unknown()).register(meters);
    Gauge.builder("gangway.durable.attention", () -> latest.get().attention()).register(meters);
  }
}
