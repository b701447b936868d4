package dev.gangway.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.UsedCodes;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.RedisClient;

/** The record of used one-time codes in a real Redis. */
@Timeout(60)
class RedisUsedCodesTest {
  private RedisServer server;
  private RedisClient jedis;
  private RedisUsedCodes codes;

  @BeforeEach
  void start() throws Exception {
    server = RedisServer.start();
    jedis = server.client();
    codes = RedisUsedCodes.of(JedisScripts.of(jedis), "kriptomat:shop");
  }

  @AfterEach
  void stop() throws Exception {
    if (server != null) {
      jedis.close();
      server.close();
    }
  }

  @Test
  void stepIsClaimedOnceUntilItIsReleased() throws Exception {
    UsedCodes known = codes.withQuarantine(Duration.ZERO);

    assertThat(known.claim(57)).isZero();
    assertThat(known.claim(57)).isEqualTo(Duration.ofSeconds(30));
    assertThat(known.claim(58)).isZero();
    known.release(57);

    assertThat(known.claim(57)).isZero();
  }

  @Test
  void noCodeIsHandedOutWhereNobodyKnowsWhatWasUsed() throws Exception {
    assertInQuarantine(codes.claim(57));
    jedis.zadd("gangway:codes:kriptomat:shop", -1.0, server());
    assertThat(codes.claim(57)).isZero();

    jedis.flushAll();
    assertInQuarantine(codes.claim(58));
  }

  @Test
  void restartedServerIsNotTrustedThoughItHasARecord() throws Exception {
    jedis.zadd("gangway:codes:kriptomat:shop", -1.0, "server:0123456789abcdef");

    assertInQuarantine(codes.claim(57));
  }

  @Test
  void claimFailsWhileRedisIsDown() throws Exception {
    server.kill();

    assertThatThrownBy(() -> codes.claim(57)).isInstanceOf(IOException.class);
  }

  private String server() {
    return jedis.zrange("gangway:codes:kriptomat:shop", 0, 0).get(0);
  }

  private static void assertInQuarantine(Duration wait) {
    assertThat(wait).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(35));
  }
}
