package dev.gangway.redis;

import dev.gangway.auth.UsedCodes;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The one-time codes that the processes of one account have used, in Redis: no two of them send the
 * same code.
 *
 * <p>A Redis that has lost its memory does not know what was used. After a restart, a failover or a
 * flush, and at the very first use, no code is handed out for 35 seconds, which is the life of a
 * code and five seconds for clocks that differ. A record is kept for a day. The Redis user must be
 * permitted to call {@code INFO}.
 */
public final class RedisUsedCodes implements UsedCodes {
  private static final Duration QUARANTINE = Duration.ofSeconds(35);

  /** Scores are times: of a used step positive, of the server that keeps them negative. */
  private static final String CLAIM =
      """
      local t = redis.call('TIME')
      local now = t[1] * 1000 + math.floor(t[2] / 1000)
      local server = 'server:' .. string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
      local since = redis.call('ZSCORE', KEYS[1], server)
      since = since and -since
      if not since or since > now then
        redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', '(0')
        redis.call('ZADD', KEYS[1], -now, server)
        since = now
      end
      local wait = since + ARGV[2] - now
      if wait > 0 then return {string.format('%.0f', wait)} end
      redis.call('ZREMRANGEBYSCORE', KEYS[1], '(0', now - 86400000)
      if redis.call('ZADD', KEYS[1], 'NX', now, ARGV[1]) == 1 then return {'0'} end
      return {'30000'}
      """;

  private static final String RELEASE =
      """
      redis.call('ZREM', KEYS[1], ARGV[1])
      return {}
      """;

  private final RedisScripts redis;
  private final String key;
  private final Duration quarantine;

  private RedisUsedCodes(RedisScripts redis, String session, Duration quarantine) {
    this.redis = Objects.requireNonNull(redis, "redis");
    this.key = "gangway:codes:" + Objects.requireNonNull(session, "session");
    this.quarantine = Objects.requireNonNull(quarantine, "quarantine");
  }

  /**
   * Returns the record of one account.
   *
   * @param session the name that the account's {@link RedisTokenStore} has
   */
  public static RedisUsedCodes of(RedisScripts redis, String session) {
    return new RedisUsedCodes(redis, session, QUARANTINE);
  }

  /**
   * Returns the record with another pause after Redis has lost its memory. Zero is for development,
   * where Redis is often new: then a code can be sent twice after a restart.
   */
  public RedisUsedCodes withQuarantine(Duration quarantine) {
    if (quarantine.isNegative()) {
      throw new IllegalArgumentException(
          "Expected a duration of zero or more, found " + quarantine);
    }
    return new RedisUsedCodes(redis, key.substring("gangway:codes:".length()), quarantine);
  }

  @Override
  public Duration claim(long step) throws IOException {
    List<String> reply =
        RedisReply.of(
            redis, CLAIM, key, List.of(Long.toString(step), Long.toString(quarantine.toMillis())));
    return Duration.ofMillis(Long.parseLong(reply.get(0)));
  }

  @Override
  public void release(long step) throws IOException {
    List<String> unused = RedisReply.of(redis, RELEASE, key, List.of(Long.toString(step)));
  }

  /** Names the key. */
  @Override
  public String toString() {
    return "RedisUsedCodes[" + key + "]";
  }
}
