package dev.gangway.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenStore;
import dev.gangway.auth.cipher.AesGcm;
import dev.gangway.core.RateGate;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.redis.RedisRateGate.Rate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.RedisClient;

/** What the guide shows, with two clients in place of two processes. */
@Timeout(60)
class RedisGuideTest {
  private final List<String> paths = new CopyOnWriteArrayList<>();
  @AutoClose private final MockWebServer provider = new MockWebServer();

  private Kriptomat client(TokenStore store, OneTimeCode codes, RateGate gate) {
    return Kriptomat.builder()
        .baseUrl(provider.url("/").toString())
        .session(
            Credentials.builder()
                .email("partner@example.com")
                .password(Secret.of("Password_123"))
                .securityCode(codes)
                .clientId(5L)
                .clientSecret(Secret.of("client-secret"))
                .build())
        .sessionTokenStore(store)
        .rateGate(gate)
        .build();
  }

  @Test
  void twoClientsShareSessionCodesAndLimit() throws Exception {
    provider.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            paths.add(path);
            String body =
                path.endsWith("/login")
                    ? "{\"access_token\":\"token\",\"expires_in\":3600}"
                    : "{\"status\":true,\"data\":{\"balance\":1,\"currency_code\":\"btc\"}}";
            return new MockResponse.Builder().body(body).build();
          }
        });
    provider.start();
    Secret key = Secret.of("0f".repeat(32));
    Secret secret = Secret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    LongAdder failures = new LongAdder();
    try (RedisServer server = RedisServer.start();
        RedisClient jedis = server.client()) {
      // Of a Redis that has run for a while.
      RedisUsedCodes known = RedisUsedCodes.of(JedisScripts.of(jedis), "kriptomat:shop");
      assertThat(known.withQuarantine(Duration.ZERO).claim(1)).isZero();
      String record = "gangway:codes:kriptomat:shop";
      jedis.zadd(record, -1.0, jedis.zrange(record, 0, 0).get(0));

      RedisScripts redis = JedisScripts.of(jedis);
      TokenStore store = RedisTokenStore.strict(redis, "kriptomat:shop", AesGcm.of(key));
      OneTimeCode codes =
          OneTimeCode.totp(secret, Clock.systemUTC(), RedisUsedCodes.of(redis, "kriptomat:shop"));
      RateGate gate =
          RedisRateGate.orAlone(
              redis,
              "kriptomat:shop",
              Rate.of(50, Duration.ofSeconds(1)),
              RateGate.inMemory(1, Duration.ofSeconds(1), 1),
              failure -> failures.increment());

      try (Kriptomat one = client(store, codes, gate);
          Kriptomat other =
              client(
                  RedisTokenStore.strict(redis, "kriptomat:shop", AesGcm.of(key)), codes, gate)) {
        assertThat(one.balances().get(6, "btc").execute().balance()).isEqualTo("1");
        assertThat(other.balances().get(6, "btc").execute().balance()).isEqualTo("1");
      }
      assertThat(jedis.exists("gangway:limit:kriptomat:shop")).isTrue();
    }
    assertThat(paths.stream().filter(path -> path.endsWith("/login"))).hasSize(1);
    assertThat(failures.sum()).isZero();
  }
}
