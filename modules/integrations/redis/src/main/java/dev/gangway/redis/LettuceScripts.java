package dev.gangway.redis;

import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Scripts through Lettuce, whose client does not block. The connections stay yours: nobody closes
 * them here.
 */
public final class LettuceScripts implements RedisScripts {
  private final StatefulRedisConnection<String, String> connection;
  private final @Nullable StatefulRedisPubSubConnection<String, String> subscriptions;

  private LettuceScripts(
      StatefulRedisConnection<String, String> connection,
      @Nullable StatefulRedisPubSubConnection<String, String> subscriptions) {
    this.connection = connection;
    this.subscriptions = subscriptions;
  }

  /** Returns the scripts of a connection that can be shared; waiting processes poll. */
  public static LettuceScripts of(StatefulRedisConnection<String, String> connection) {
    return new LettuceScripts(connection, null);
  }

  /**
   * Returns the scripts of a connection that can be shared, and another one for subscriptions, as
   * {@code RedisClient.connectPubSub()} returns.
   */
  public static LettuceScripts of(
      StatefulRedisConnection<String, String> connection,
      StatefulRedisPubSubConnection<String, String> subscriptions) {
    return new LettuceScripts(connection, subscriptions);
  }

  @Override
  public CompletionStage<List<String>> eval(String script, String key, List<String> arguments) {
    return connection
        .async()
        .eval(script, ScriptOutputType.MULTI, new String[] {key}, arguments.toArray(String[]::new));
  }

  @Override
  public @Nullable Subscription subscribe(String channel, Runnable onMessage)
      throws IOException, InterruptedException {
    StatefulRedisPubSubConnection<String, String> shared = subscriptions;
    if (shared == null) {
      return null;
    }
    RedisPubSubAdapter<String, String> listener =
        new RedisPubSubAdapter<>() {
          @Override
          public void message(String from, String message) {
            if (from.equals(channel)) {
              onMessage.run();
            }
          }
        };
    shared.addListener(listener);
    try {
      shared.async().subscribe(channel).get(RedisReply.TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      shared.removeListener(listener);
      throw new IOException("Redis did not confirm the subscription to " + channel, e);
    } catch (InterruptedException e) {
      shared.removeListener(listener);
      throw e;
    }
    // The channel stays subscribed: another process of this account may be waiting for it.
    return () -> shared.removeListener(listener);
  }
}
