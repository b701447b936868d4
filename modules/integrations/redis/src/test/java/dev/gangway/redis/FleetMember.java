package dev.gangway.redis;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenStore;
import dev.gangway.auth.UsedCodes;
import dev.gangway.auth.cipher.AesGcm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import redis.clients.jedis.RedisClient;

/**
 * One process of a fleet. It reads {@code go} and prints the tokens that its threads got.
 * Arguments: the ports of Redis and provider, threads, longest login and skew of the clock in
 * milliseconds, {@code totp} or {@code quick} for codes of a second, and for how many seconds to
 * try.
 */
final class FleetMember {
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .callTimeout(Duration.ofSeconds(120))
          .readTimeout(Duration.ZERO)
          .build();
  private final String provider;
  private final OneTimeCode code;
  private final Clock clock;

  private FleetMember(String[] args, UsedCodes used) {
    this.provider = "http://127.0.0.1:" + args[1] + "/login";
    this.clock = Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(args[4])));
    this.code =
        args[5].equals("totp")
            ? OneTimeCode.totp(Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), clock, used)
            : () -> quick(used);
  }

  public static void main(String[] args) throws Exception {
    try (RedisClient jedis = RedisClient.create("127.0.0.1", Integer.parseInt(args[0]))) {
      RedisScripts redis = JedisScripts.of(jedis);
      RedisUsedCodes used = RedisUsedCodes.of(redis, "fleet");
      FleetMember member =
          new FleetMember(args, args[5].equals("totp") ? used : used.withQuarantine(Duration.ZERO));
      TokenStore store =
          RedisTokenStore.strict(
              redis, "fleet", AesGcm.of(Secret.of("0f".repeat(32))), member.clock);
      CachingTokenSource tokens =
          CachingTokenSource.builder(member::logIn)
              .store(store)
              .clock(member.clock)
              .longestLogin(Duration.ofMillis(Long.parseLong(args[3])))
              .build();
      System.out.println("ready");
      while (System.in.read() != '\n') {}
      System.out.println(member.run(tokens, Integer.parseInt(args[2]), Long.parseLong(args[6])));
    }
  }

  private String run(CachingTokenSource tokens, int count, long seconds) throws Exception {
    Set<String> seen = new ConcurrentSkipListSet<>();
    CountDownLatch done = new CountDownLatch(count);
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    for (int i = 0; i < count; i++) {
      new Thread(
              () -> {
                seen.add(token(tokens, end));
                done.countDown();
              })
          .start();
    }
    done.await();
    return String.join(",", seen);
  }

  private static String token(CachingTokenSource tokens, long end) {
    while (true) {
      try {
        return tokens.token().value().reveal();
      } catch (IOException | RuntimeException e) {
        if (System.nanoTime() > end) {
          return "failed: " + e;
        }
        pause(200);
      }
    }
  }

  private AccessToken logIn() throws IOException {
    FormBody form = new FormBody.Builder().add("code", code.next()).build();
    try (Response response =
        http.newCall(new Request.Builder().url(provider).post(form).build()).execute()) {
      return AccessToken.of(
          Secret.of(response.body().string()), clock.instant().plus(Duration.ofHours(2)));
    }
  }

  /** Steps of a second, so that the short proof need not wait for those of RFC 6238. */
  private static String quick(UsedCodes used) {
    try {
      while (true) {
        long now = System.currentTimeMillis();
        Duration wait = used.claim(now / 1_000);
        if (wait.isZero()) {
          return Long.toString(now / 1_000);
        }
        pause(1_000 - now % 1_000);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
