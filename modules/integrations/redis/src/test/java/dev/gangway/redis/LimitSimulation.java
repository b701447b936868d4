package dev.gangway.redis;

import dev.gangway.core.ObservedCall;
import dev.gangway.core.RateGate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * A minute of 100 machines that share a limit of 50 calls per second with a burst of 10. Ten busy
 * machines make nine tenths of the calls. A call that waits longer than five seconds is not sent,
 * or given up. The algorithm is the one of the gates; the store takes virtual time.
 */
final class LimitSimulation {
  private static final ObservedCall CALL =
      ObservedCall.of("Kriptomat", "pairs", "GET", "/v1/pairs", "kriptomat.example.com", 443, null);
  private static final int MACHINES = 100;
  private static final int PER_SECOND = 50;
  private static final int BURST = 10;
  private static final double MINUTE = 60_000;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingDouble(Event::at).thenComparingInt(Event::order));
  private final Random random = new Random(1);
  private final RateGate provider = gate(PER_SECOND, BURST);
  private final List<Double> waits = new ArrayList<>();
  private double now;
  private int order;
  private int calls;
  private int refusals;
  private int notSent;

  /** How machines keep the limit. */
  enum Way {
    ONE_GATE("one gate in Redis"),
    SHARES("a hundredth per machine, in memory"),
    NONE("no gate, three attempts with backoff");

    private final String title;

    Way(String title) {
      this.title = title;
    }
  }

  /** Returns the figures of one minute, as a row of the page's table. */
  static String row(Way way, double demand, double latency) {
    LimitSimulation simulation = new LimitSimulation();
    return simulation.run(way, demand, latency);
  }

  private String run(Way way, double demand, double latency) {
    RateGate shared = gate(PER_SECOND, BURST);
    List<RateGate> own = new ArrayList<>();
    for (int i = 0; i < MACHINES; i++) {
      own.add(RateGate.inMemory(PER_SECOND, Duration.ofSeconds(MACHINES), 1, this::nanos));
    }
    IntFunction<RateGate> gates = machine -> way == Way.ONE_GATE ? shared : own.get(machine);
    arrive(way, demand, latency, gates);
    while (!events.isEmpty()) {
      Event next = events.poll();
      now = next.at;
      next.action.run();
    }
    waits.sort(null);
    return "| %s | %.0f | %s | %d %% | %d | %.0f ms | %.0f ms |"
        .formatted(
            way.title,
            demand,
            way == Way.ONE_GATE ? "%.0f ms".formatted(latency) : "–",
            Math.round(100.0 * waits.size() / calls),
            Math.round(100.0 * refusals / calls),
            quantile(0.5),
            quantile(0.99));
  }

  private void arrive(Way way, double demand, double latency, IntFunction<RateGate> gates) {
    for (double at = pause(demand); at < MINUTE; at += pause(demand)) {
      int machine =
          random.nextInt(10) < 9 ? random.nextInt(10) : 10 + random.nextInt(MACHINES - 10);
      double begun = at;
      calls++;
      if (way == Way.NONE) {
        later(at, () -> send(begun, 1));
      } else {
        later(at + about(latency / 2), () -> reserve(gates.apply(machine), begun, latency));
      }
    }
  }

  private void reserve(RateGate gate, double begun, double latency) {
    Duration wait = gate.reserve(CALL, LONGEST).toCompletableFuture().join();
    if (wait.compareTo(LONGEST) > 0) {
      notSent++;
    } else {
      later(now + wait.toNanos() / 1e6 + about(latency / 2), () -> send(begun, 3));
    }
  }

  private void send(double begun, int attempt) {
    if (provider.reserve(CALL, Duration.ZERO).toCompletableFuture().join().isZero()) {
      waits.add(now - begun);
      return;
    }
    refusals++;
    if (attempt < 3) {
      later(now + random.nextDouble() * 250 * attempt, () -> send(begun, attempt + 1));
    } else {
      notSent++;
    }
  }

  private double about(double millis) {
    return millis * (0.5 + random.nextDouble());
  }

  private double pause(double demand) {
    return -Math.log(1 - random.nextDouble()) * 1_000 / demand;
  }

  private void later(double at, Runnable action) {
    events.add(new Event(at, order++, action));
  }

  private RateGate gate(int perSecond, int burst) {
    return RateGate.inMemory(perSecond, Duration.ofSeconds(1), burst, this::nanos);
  }

  private long nanos() {
    return (long) (now * 1e6);
  }

  private double quantile(double share) {
    return waits.isEmpty() ? 0 : waits.get((int) (share * (waits.size() - 1)));
  }

  private record Event(double at, int order, Runnable action) {}
}
