package dev.gangway.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CachingTokenSource;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenStore;
import dev.gangway.auth.TokenStore.State;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.auth.cipher.PayloadCipher;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.RedisClient;

/** A session in a real Redis. Two stores stand for two processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class RedisTokenStoreTest {
  private static final String KEY = "gangway:session:kriptomat:shop";
  private static final PayloadCipher CIPHER = AesGcm.of(Secret.of("0f".repeat(32)));
  private static final Instant IN_A_MINUTE = Instant.parse("2030-01-01T00:01:00Z");

  private final Clock clock =
      Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), java.time.ZoneOffset.UTC);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private RedisServer server;
  private RedisClient jedis;
  private io.lettuce.core.RedisClient lettuce;
  private StatefulRedisConnection<String, String> connection;
  private StatefulRedisPubSubConnection<String, String> subscriptions;

  @BeforeAll
  void start() throws Exception {
    server = RedisServer.start();
    jedis = server.client();
    lettuce = io.lettuce.core.RedisClient.create(RedisURI.create("127.0.0.1", server.port()));
    connection = lettuce.connect();
    subscriptions = lettuce.connectPubSub();
  }

  @AfterAll
  void stop() throws Exception {
    threads.shutdownNow();
    if (server != null) {
      jedis.close();
      lettuce.shutdown(Duration.ZERO, Duration.ofSeconds(1));
      server.close();
    }
  }

  @BeforeEach
  void empty() {
    jedis.flushAll();
  }

  private RedisScripts scripts(String client) {
    return client.equals("jedis")
        ? JedisScripts.of(jedis)
        : LettuceScripts.of(connection, subscriptions);
  }

  private TokenStore store(String client) {
    return RedisTokenStore.strict(scripts(client), "kriptomat:shop", CIPHER, clock);
  }

  private static State state(long version, String token) {
    return new State(version, AccessToken.of(Secret.of(token), IN_A_MINUTE), null);
  }

  private static State mark(long version) {
    return new State(version, null, IN_A_MINUTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jedis", "lettuce"})
  void onlyOneOfTwoWritersOfAVersionWins(String client) throws Exception {
    TokenStore one = store(client);
    TokenStore other = store("jedis");
    assertThat(one.read()).isEqualTo(State.EMPTY);

    assertThat(one.compareAndSet(State.EMPTY, mark(17))).isTrue();
    assertThat(other.compareAndSet(State.EMPTY, mark(18))).isFalse();
    assertThat(one.compareAndSet(mark(17), state(19, "secret-token"))).isTrue();

    State read = other.read();
    assertThat(read.version()).isEqualTo(19);
    assertThat(read.token()).isNotNull();
    assertThat(read.token().value().reveal()).isEqualTo("secret-token");
    assertThat(Duration.between(IN_A_MINUTE, read.token().expiresAt()).abs())
        .isLessThan(Duration.ofSeconds(10));
    assertThat(jedis.hgetAll(KEY).toString()).doesNotContain("secret-token");
    assertThat(one.toString()).isEqualTo("RedisTokenStore[" + KEY + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jedis", "lettuce"})
  void changeIsPublishedToThoseWhoWait(String client) throws Exception {
    TokenStore waiting = store(client);
    assertThat(waiting.compareAndSet(State.EMPTY, mark(17))).isTrue();
    Future<Duration> waited =
        threads.submit(
            () -> {
              long start = System.nanoTime();
              waiting.awaitChange(mark(17), Duration.ofSeconds(30));
              return Duration.ofNanos(System.nanoTime() - start);
            });
    while (connection.sync().pubsubNumsub(KEY).get(KEY) == 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }

    assertThat(store("jedis").compareAndSet(mark(17), state(18, "token"))).isTrue();

    assertThat(waited.get()).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void changeBeforeTheSubscriptionIsSeen() throws Exception {
    TokenStore store = store("jedis");
    assertThat(store.compareAndSet(State.EMPTY, mark(17))).isTrue();
    long start = System.nanoTime();

    store.awaitChange(State.EMPTY, Duration.ofSeconds(30));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void loginThatOutlivesAFlushDoesNotOverwriteTheNextOne() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch flushed = new CountDownLatch(1);
    AtomicInteger logins = new AtomicInteger();
    CachingTokenSource slow =
        CachingTokenSource.builder(
                () -> {
                  begun.countDown();
                  await(flushed);
                  return AccessToken.of(Secret.of("slow-" + logins.incrementAndGet()));
                })
            .store(store("jedis"))
            .clock(clock)
            .build();
    Future<AccessToken> first = threads.submit(slow::token);
    begun.await();
    jedis.flushAll();
    CachingTokenSource next =
        CachingTokenSource.builder(() -> AccessToken.of(Secret.of("next")))
            .store(store("lettuce"))
            .clock(clock)
            .build();
    assertThat(next.token().value().reveal()).isEqualTo("next");
    flushed.countDown();

    assertThat(first.get().value().reveal()).isEqualTo("slow-1");
    assertThat(slow.token().value().reveal()).isEqualTo("next");
    assertThat(store("jedis").read().token().value().reveal()).isEqualTo("next");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void clocksAnHourApartShareTokenAndMark() throws Exception {
    TokenStore ahead =
        RedisTokenStore.strict(
            scripts("jedis"), "kriptomat:shop", CIPHER, Clock.offset(clock, Duration.ofHours(1)));
    Instant hourLater = IN_A_MINUTE.plus(Duration.ofHours(1));
    AccessToken token = AccessToken.of(Secret.of("token"), hourLater);
    assertThat(ahead.compareAndSet(State.EMPTY, new State(5, token, hourLater))).isTrue();

    State read = store("lettuce").read();

    assertThat(Duration.between(IN_A_MINUTE, read.loginUntil()).abs())
        .isLessThan(Duration.ofSeconds(10));
    assertThat(Duration.between(IN_A_MINUTE, read.token().expiresAt()).abs())
        .isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void tokenOfAnotherPlaceOrKeyIsNotOpened() throws Exception {
    assertThat(store("jedis").compareAndSet(State.EMPTY, state(17, "token"))).isTrue();
    jedis.hset(KEY, "v", "18");
    TokenStore moved = store("jedis");
    TokenStore otherKey =
        RedisTokenStore.strict(
            scripts("jedis"), "kriptomat:shop", AesGcm.of(Secret.of("ab".repeat(32))), clock);

    assertThatThrownBy(moved::read)
        .isInstanceOf(IOException.class)
        .hasMessage(
            "The token under the key "
                + KEY
                + " of Redis cannot be opened. Give all processes the same cipher key, and change"
                + " the session's name together with the key.");
    assertThatThrownBy(otherKey::read).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAUSE", "STOP"})
  void redisThatDoesNotRespondIsDownAndNotBusy(String how) throws Exception {
    List<IOException> outages = new ArrayList<>();
    AtomicInteger logins = new AtomicInteger();
    try (RedisServer down = RedisServer.start();
        RedisClient client = down.client()) {
      RedisScripts redis = JedisScripts.of(client);
      CachingTokenSource strict =
          source(logins, RedisTokenStore.strict(redis, "kriptomat:shop", CIPHER));
      CachingTokenSource alone =
          source(logins, RedisTokenStore.orAlone(redis, "kriptomat:shop", CIPHER, outages::add));
      if (how.equals("STOP")) {
        down.signal("STOP");
      } else {
        down.pause(60_000);
      }
      Future<AccessToken> byItself = threads.submit(alone::token);

      assertThatThrownBy(strict::token)
          .isInstanceOf(LoginException.class)
          .hasRootCauseInstanceOf(TimeoutException.class);
      assertThat(byItself.get().value().reveal()).isEqualTo("token-1");
      assertThat(logins).hasValue(1);
      assertThat(outages).hasSize(1);
    }
  }

  private static CachingTokenSource source(AtomicInteger logins, TokenStore store) {
    return CachingTokenSource.builder(
            () -> AccessToken.of(Secret.of("token-" + logins.incrementAndGet())))
        .store(store)
        .build();
  }
}
