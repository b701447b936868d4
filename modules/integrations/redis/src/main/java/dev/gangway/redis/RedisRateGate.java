package dev.gangway.redis;

import dev.gangway.core.ObservedCall;
import dev.gangway.core.RateGate;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A rate limit that processes keep together, in Redis: the generic cell rate algorithm by Redis's
 * clock. A 429 with {@code Retry-After} closes the gate for all of them.
 *
 * <p>A flush opens the gate: at most one burst more is sent than the limit allows. The caller
 * decides what happens while Redis does not respond: {@link #strict} or {@link #orAlone}.
 */
public final class RedisRateGate implements RateGate {
  /**
   * Due and opening time of the gate, in microseconds. If the clock of Redis was set back, as by a
   * failover, both move with it.
   */
  private static final String HEAD =
      """
      local t = redis.call('TIME')
      local now = t[1] * 1000000 + t[2]
      local h = redis.call('HMGET', KEYS[1], 'due', 'opens', 'at')
      local due, opens, at = tonumber(h[1] or now), tonumber(h[2] or 0), tonumber(h[3] or now)
      if now < at then
        due = due - (at - now)
        opens = opens - (at - now)
      end
      local interval, tolerance = tonumber(ARGV[1]), tonumber(ARGV[2])
      local function keep()
        redis.call('HSET', KEYS[1], 'due', string.format('%.0f', due),
          'opens', string.format('%.0f', opens), 'at', string.format('%.0f', now))
        redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.ceil((due - now) / 1000) + 1000))
      end
      """;

  private static final String RESERVE =
      HEAD
          + """
          if ARGV[4] == 'confirm' and now >= opens then return {'0'} end
          local wait = math.max(0, due - tolerance - now)
          if wait <= tonumber(ARGV[3]) then
            due = math.max(due, now) + interval
            keep()
          end
          return {string.format('%.0f', wait)}
          """;

  private static final String CLOSE =
      HEAD
          + """
          opens = math.max(opens, now + ARGV[3])
          due = math.max(due, opens + tolerance)
          keep()
          return {}
          """;

  private static final long LONGEST_MICROS = TimeUnit.DAYS.toMicros(365);

  private final RedisScripts redis;
  private final String key;
  private final long interval;
  private final long tolerance;
  private final @Nullable RateGate alone;
  private final Consumer<? super Throwable> onFailure;

  private RedisRateGate(
      RedisScripts redis,
      String limit,
      Rate rate,
      @Nullable RateGate alone,
      Consumer<? super Throwable> onFailure) {
    this.redis = Objects.requireNonNull(redis, "redis");
    this.key = "gangway:limit:" + Objects.requireNonNull(limit, "limit");
    this.interval = Math.max(1, micros(rate.period().dividedBy(rate.calls())));
    this.tolerance = interval * (rate.burst() - 1);
    this.alone = alone;
    this.onFailure = Objects.requireNonNull(onFailure, "onFailure");
  }

  /**
   * Returns a gate that is shut while Redis does not respond: calls then fail as not sent.
   *
   * @param limit a name for the provider and the account, such as {@code kriptomat:shop}
   */
  public static RateGate strict(RedisScripts redis, String limit, Rate rate) {
    return new RedisRateGate(redis, limit, rate, null, failure -> {});
  }

  /**
   * Returns a gate with a substitute: while Redis does not respond, the calls of this process pass
   * the substitute, for instance {@link RateGate#inMemory} with this process's share of the limit.
   *
   * @param limit as for {@link #strict}
   * @param onFailure called with each failure, for a log or a counter
   */
  public static RateGate orAlone(
      RedisScripts redis,
      String limit,
      Rate rate,
      RateGate substitute,
      Consumer<? super Throwable> onFailure) {
    return new RedisRateGate(
        redis, limit, rate, Objects.requireNonNull(substitute, "substitute"), onFailure);
  }

  @Override
  public CompletionStage<Duration> reserve(ObservedCall call, Duration longest) {
    return ask("reserve", longest, () -> substitute().reserve(call, longest));
  }

  @Override
  public CompletionStage<Duration> confirm(ObservedCall call, Duration longest) {
    return ask("confirm", longest, () -> substitute().confirm(call, longest));
  }

  private RateGate substitute() {
    return Objects.requireNonNull(alone);
  }

  private CompletionStage<Duration> ask(String what, Duration longest, Substitute substitute) {
    CompletableFuture<Duration> wait =
        eval(RESERVE, micros(longest), what)
            .thenApply(reply -> Duration.of(Long.parseLong(reply.get(0)), ChronoUnit.MICROS));
    return alone == null
        ? wait
        : wait.exceptionallyCompose(
            failure -> {
              onFailure.accept(failure);
              return substitute.ask();
            });
  }

  @Override
  public void close(ObservedCall call, Duration time) {
    if (alone != null) {
      alone.close(call, time);
    }
    CompletableFuture<?> unused =
        eval(CLOSE, micros(time), "close")
            .exceptionally(
                failure -> {
                  onFailure.accept(failure);
                  return List.of();
                });
  }

  private CompletableFuture<List<String>> eval(String script, long micros, String what) {
    List<String> arguments =
        List.of(Long.toString(interval), Long.toString(tolerance), Long.toString(micros), what);
    try {
      return redis
          .eval(script, key, arguments)
          .toCompletableFuture()
          .orTimeout(RedisReply.TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static long micros(Duration time) {
    return Math.min(TimeUnit.MICROSECONDS.convert(time), LONGEST_MICROS);
  }

  /** Names the key. */
  @Override
  public String toString() {
    return "RedisRateGate[" + key + "]";
  }

  @FunctionalInterface
  private interface Substitute {
    CompletionStage<Duration> ask();
  }

  /**
   * The rate of a limit. All processes that share the limit must give it the same one.
   *
   * @param calls how many calls a period has room for in the long run
   * @param burst how many calls can be sent at once after a quiet time
   */
  public record Rate(int calls, Duration period, int burst) {
    /** Requires at least one call, a time and a burst of at least one. */
    public Rate {
      if (calls < 1 || burst < 1 || period.isNegative() || period.isZero()) {
        throw new IllegalArgumentException(
            "Expected at least 1 call per period, a burst of at least 1 and a period of more than"
                + " zero, found "
                + calls
                + ", "
                + burst
                + " and "
                + period
                + ".");
      }
    }

    /** Returns a rate whose burst is one call, so that calls are spread evenly. */
    public static Rate of(int calls, Duration period) {
      return new Rate(calls, period, 1);
    }
  }
}
