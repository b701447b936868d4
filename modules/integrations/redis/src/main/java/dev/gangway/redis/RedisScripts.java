package dev.gangway.redis;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The commands that this module needs of a Redis client: {@link JedisScripts}, {@link
 * LettuceScripts} or one of your own. Implementations must be safe for use by many threads.
 */
public interface RedisScripts {
  /**
   * Runs a Lua script with one key, as {@code EVAL} does, without blocking the calling thread. The
   * reply of each script of this module is an array of strings.
   */
  CompletionStage<List<String>> eval(String script, String key, List<String> arguments);

  /**
   * Subscribes to a channel and returns when the subscription is confirmed. Returns null if the
   * client cannot subscribe, which is the default; waiting processes then poll.
   *
   * @param onMessage must not block
   */
  default @Nullable Subscription subscribe(String channel, Runnable onMessage)
      throws IOException, InterruptedException {
    return null;
  }

  /** A subscription until it is closed. */
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
