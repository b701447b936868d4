package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.kriptomat.Kriptomat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** A daily order by Spring's scheduler, which runs on every machine: the day is the key. */
@Timeout(60)
class SpringScheduledRecipeTest {

  @EnableScheduling
  static class DailyPurchase {
    private final Kriptomat kriptomat;
    private final Clock clock;

    DailyPurchase(Kriptomat kriptomat, Clock clock) {
      this.kriptomat = kriptomat;
      this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${purchase.delay:PT10M}")
    void buy() {
      kriptomat
          .orders()
          .buy(6, OrderDesk.ORDER)
          .withIdempotencyKey("daily-" + LocalDate.now(clock))
          .execute();
    }
  }

  @Test
  void machinesAndLaterRunsOfADaySendTheSameKey() throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
    try (OrderDesk desk = new OrderDesk(500);
        Kriptomat kriptomat = desk.client();
        AnnotationConfigApplicationContext one = machine(kriptomat, clock);
        AnnotationConfigApplicationContext other = machine(kriptomat, clock)) {
      assertThat(one.isRunning() && other.isRunning()).isTrue();
      while (desk.keys.size() < 4) {
        TimeUnit.MILLISECONDS.sleep(5);
      }

      assertThat(desk.keys).containsOnly("daily-2026-01-31");
    }
  }

  private static AnnotationConfigApplicationContext machine(Kriptomat kriptomat, Clock clock) {
    AnnotationConfigApplicationContext machine = new AnnotationConfigApplicationContext();
    machine
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("purchase.delay", "PT0.02S")));
    machine.registerBean(DailyPurchase.class, () -> new DailyPurchase(kriptomat, clock));
    machine.refresh();
    return machine;
  }
}
