package dev.gangway.redis;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.TokenStore;
import dev.gangway.auth.cipher.PayloadCipher;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A session that processes share through Redis. One hash holds it. The token is sealed; Redis and
 * those who read it see only how long it lives and whether a process logs in. Each change is one
 * script, and is published to those who wait.
 *
 * <p>Times are kept as durations by Redis's clock, so that the clocks of the processes need not
 * agree. The hash does not expire. If Redis loses it, one process logs in again, and a process that
 * was logging in does not overwrite what came after.
 *
 * <p>The caller decides what happens while Redis does not respond: {@link #strict} or {@link
 * #orAlone}. Needs Redis 5 or later.
 */
public final class RedisTokenStore implements TokenStore {
  private static final String READ =
      """
      local h = redis.call('HMGET', KEYS[1], 'v', 's', 'at', 'mark')
      if not h[1] then return {} end
      local t = redis.call('TIME')
      local now = t[1] * 1000 + math.floor(t[2] / 1000)
      return {h[1], h[2], string.format('%.0f', math.max(0, now - h[3])), h[4]}
      """;

  private static final String COMPARE_AND_SET =
      """
      if (redis.call('HGET', KEYS[1], 'v') or '0') ~= ARGV[1] then return {'0'} end
      local t = redis.call('TIME')
      local now = string.format('%.0f', t[1] * 1000 + math.floor(t[2] / 1000))
      redis.call('HSET', KEYS[1], 'v', ARGV[2], 's', ARGV[3], 'at', now, 'mark', ARGV[4])
      redis.call('PUBLISH', KEYS[1], ARGV[2])
      return {'1'}
      """;

  private static final Duration POLL = Duration.ofMillis(200);

  /** A message can be lost with its connection. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private static final long LONGEST_MILLIS = Duration.ofDays(3650).toMillis();

  private final RedisScripts redis;
  private final String key;
  private final SealedToken sealed;
  private final Clock clock;
  // A state that is read twice keeps its times, by which its login is known.
  private volatile State last = State.EMPTY;

  private RedisTokenStore(RedisScripts redis, String session, PayloadCipher cipher, Clock clock) {
    this.redis = Objects.requireNonNull(redis, "redis");
    this.key = "gangway:session:" + Objects.requireNonNull(session, "session");
    this.sealed = new SealedToken(key, Objects.requireNonNull(cipher, "cipher"));
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Returns a store without which nobody logs in: while Redis does not respond, a call that needs a
   * login fails. Use it if logins need one-time codes, or if a login ends the session of another
   * process.
   *
   * @param session a name for the provider and the account, such as {@code kriptomat:shop}
   * @param cipher seals the token; its key must not be in Redis. Change the session's name together
   *     with the key.
   */
  public static TokenStore strict(RedisScripts redis, String session, PayloadCipher cipher) {
    return strict(redis, session, cipher, Clock.systemUTC());
  }

  /** Returns the same as the shorter one, with the clock that is given to the client. */
  public static TokenStore strict(
      RedisScripts redis, String session, PayloadCipher cipher, Clock clock) {
    return new RedisTokenStore(redis, session, cipher, clock);
  }

  /**
   * Returns a store with {@link TokenStore#orAlone}: while Redis does not respond, each process
   * logs in by itself.
   *
   * @param session as for {@link #strict}
   * @param onOutage called with the first failure of each outage
   */
  public static TokenStore orAlone(
      RedisScripts redis,
      String session,
      PayloadCipher cipher,
      Consumer<? super IOException> onOutage) {
    return TokenStore.orAlone(strict(redis, session, cipher), onOutage);
  }

  @Override
  public State read() throws IOException {
    List<String> reply = RedisReply.of(redis, READ, key, List.of());
    if (reply.isEmpty()) {
      return State.EMPTY;
    }
    long version = number(reply.get(0));
    State known = last;
    if (known.version() == version) {
      return known;
    }
    Instant now = clock.instant();
    Duration age = Duration.ofMillis(number(reply.get(2)));
    String mark = reply.get(3);
    State state =
        new State(
            version,
            sealed.open(reply.get(1), version, now.minus(age)),
            mark.isEmpty() ? null : now.plusMillis(number(mark)).minus(age));
    last = state;
    return state;
  }

  @Override
  public boolean compareAndSet(State expected, State next) throws IOException {
    Instant now = clock.instant();
    List<String> reply =
        RedisReply.of(
            redis,
            COMPARE_AND_SET,
            key,
            List.of(
                Long.toString(expected.version()),
                Long.toString(next.version()),
                sealed.seal(next.token(), next.version(), now),
                next.loginUntil() == null ? "" : Long.toString(left(now, next.loginUntil()))));
    boolean changed = reply.equals(List.of("1"));
    if (changed) {
      last = next;
    }
    return changed;
  }

  /** Returns the milliseconds until a time, none if it is past. */
  static long left(Instant now, Instant end) {
    if (end.isAfter(now.plusMillis(LONGEST_MILLIS))) {
      return LONGEST_MILLIS;
    }
    return end.isBefore(now) ? 0 : Duration.between(now, end).toMillis();
  }

  @Override
  public void awaitChange(State seen, Duration atMost) throws IOException, InterruptedException {
    CountDownLatch changed = new CountDownLatch(1);
    RedisScripts.Subscription subscription = redis.subscribe(key, changed::countDown);
    Duration longest = subscription == null ? POLL : LONGEST_WAIT;
    try {
      if (subscription == null || read().version() == seen.version()) {
        long millis = Math.min(longest.toMillis(), Math.max(1, left(atMost)));
        boolean unused = changed.await(millis, TimeUnit.MILLISECONDS);
      }
    } finally {
      if (subscription != null) {
        subscription.close();
      }
    }
  }

  private static long left(Duration atMost) {
    return atMost.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT.toMillis() : atMost.toMillis();
  }

  private long number(String text) throws IOException {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IOException(
          "The key " + key + " of Redis holds no session. Delete it, or use another name.", e);
    }
  }

  /** Names the key. */
  @Override
  public String toString() {
    return "RedisTokenStore[" + key + "]";
  }

  /**
   * Seals tokens for one key of Redis, each with its version, so that none can be put elsewhere.
   */
  private record SealedToken(String key, PayloadCipher cipher) {

    String seal(@Nullable AccessToken token, long version, Instant now) {
      return TokenText.seal(cipher, key, version, token, now);
    }

    @Nullable AccessToken open(String text, long version, Instant written) throws IOException {
      return TokenText.open(cipher, key, version, text, written);
    }
  }
}
