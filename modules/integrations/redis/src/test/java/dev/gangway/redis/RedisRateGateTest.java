package dev.gangway.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.RateGate;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.NotConnectedException.Reason;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.redis.RedisRateGate.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.RedisClient;

/** A rate limit in a real Redis. Two gates stand for two processes. */
@Timeout(60)
class RedisRateGateTest {
  private static final ObservedCall CALL =
      ObservedCall.of("Kriptomat", "pairs", "GET", "/v1/pairs", "kriptomat.example.com", 443, null);
  private static final Duration LONG = Duration.ofHours(1);
  private static final Rate RATE = new Rate(1, Duration.ofSeconds(10), 3);

  @AutoClose private final MockWebServer provider = new MockWebServer();
  private RedisServer server;
  private RedisClient jedis;
  private RateGate one;
  private RateGate other;

  @BeforeEach
  void start() throws Exception {
    server = RedisServer.start();
    jedis = server.client();
    one = RedisRateGate.strict(JedisScripts.of(jedis), "kriptomat:shop", RATE);
    other = RedisRateGate.strict(JedisScripts.of(jedis), "kriptomat:shop", RATE);
    provider.start();
  }

  @AfterEach
  void stop() throws Exception {
    if (server != null) {
      jedis.close();
      server.close();
    }
  }

  private static Duration reserve(RateGate gate, Duration longest) throws Exception {
    return gate.reserve(CALL, longest).toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  private Kriptomat client(RateGate gate) {
    return Kriptomat.builder()
        .baseUrl(provider.url("/").toString())
        .session(TokenSource.fixed(AccessToken.of(Secret.of("token"))))
        .rateGate(gate)
        .build();
  }

  @Test
  void processesShareOneBurstAndThenOneRate() throws Exception {
    assertThat(reserve(one, LONG)).isZero();
    assertThat(reserve(other, LONG)).isZero();
    assertThat(reserve(one, LONG)).isZero();

    assertThat(reserve(other, LONG)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(10));
    assertThat(reserve(one, LONG)).isBetween(Duration.ofSeconds(18), Duration.ofSeconds(20));
    assertThat(reserve(one, Duration.ofSeconds(5))).isGreaterThan(Duration.ofSeconds(20));
    assertThat(reserve(other, LONG)).isBetween(Duration.ofSeconds(28), Duration.ofSeconds(30));
    assertThat(jedis.pttl("gangway:limit:kriptomat:shop")).isPositive();
  }

  @Test
  void retryAfterOfOneProcessClosesTheGateForAll() throws Exception {
    provider.enqueue(new MockResponse.Builder().code(429).setHeader("Retry-After", "60").build());
    try (Kriptomat refused = client(one);
        Kriptomat another = client(other)) {
      assertThatThrownBy(() -> refused.market().pairs().execute())
          .isInstanceOf(RateLimitedException.class);
      while (jedis.hget("gangway:limit:kriptomat:shop", "opens").equals("0")) {
        TimeUnit.MILLISECONDS.sleep(5);
      }

      NotConnectedException notSent =
          catchThrowableOfType(
              NotConnectedException.class, () -> another.market().pairs().execute());
      assertThat(notSent.reason()).isEqualTo(Reason.RATE_LIMITED);
    }
    assertThat(provider.getRequestCount()).isEqualTo(1);
    assertThat(other.confirm(CALL, LONG).toCompletableFuture().get())
        .isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
  }

  @Test
  void clockOfRedisThatWasSetBackHoldsNobodyUp() throws Exception {
    assertThat(reserve(one, LONG)).isZero();
    for (String field : List.of("due", "at")) {
      long later = Long.parseLong(jedis.hget("gangway:limit:kriptomat:shop", field));
      jedis.hset("gangway:limit:kriptomat:shop", field, "" + (later + TimeUnit.HOURS.toMicros(1)));
    }

    assertThat(reserve(other, LONG)).isZero();
  }

  @Test
  void whileRedisIsDownTheStrictGateIsShutAndTheOtherUsesItsSubstitute() throws Exception {
    List<Throwable> failures = new ArrayList<>();
    RateGate alone =
        RedisRateGate.orAlone(
            JedisScripts.of(jedis),
            "kriptomat:shop",
            RATE,
            RateGate.inMemory(1, Duration.ofSeconds(10), 1),
            failures::add);
    server.kill();

    assertThat(reserve(alone, LONG)).isZero();
    assertThat(reserve(alone, LONG)).isBetween(Duration.ofSeconds(8), Duration.ofSeconds(10));
    assertThat(failures).hasSize(2);
    try (Kriptomat client = client(one)) {
      NotConnectedException notSent =
          catchThrowableOfType(
              NotConnectedException.class, () -> client.market().pairs().execute());
      assertThat(notSent.reason()).isEqualTo(Reason.RATE_GATE_FAILED);
    }
    assertThat(provider.getRequestCount()).isZero();
  }
}
