package dev.gangway.redis;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.UnifiedJedis;

/**
 * Scripts through Jedis, whose client blocks: they run in up to eight daemon threads, or those of
 * an executor. A subscription takes a connection of Jedis's pool and a thread while a process waits
 * for the login of another. The Jedis client stays yours: nobody closes it here.
 */
public final class JedisScripts implements RedisScripts {
  private static final int THREADS = 8;
  private static final long IDLE_SECONDS = 30;

  private final UnifiedJedis jedis;
  private final Executor executor;

  private JedisScripts(UnifiedJedis jedis, Executor executor) {
    this.jedis = jedis;
    this.executor = executor;
  }

  /** Returns the scripts of a client that is safe for use by many threads, such as a pooled one. */
  public static JedisScripts of(UnifiedJedis jedis) {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            JedisScripts::daemon);
    threads.allowCoreThreadTimeOut(true);
    return new JedisScripts(jedis, threads);
  }

  /** Returns the same, run by an executor of yours. */
  public static JedisScripts of(UnifiedJedis jedis, Executor executor) {
    return new JedisScripts(jedis, executor);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(null, task, "gangway-redis", 0, false);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public CompletionStage<List<String>> eval(String script, String key, List<String> arguments) {
    return CompletableFuture.supplyAsync(
        () ->
            ((List<?>) jedis.eval(script, List.of(key), arguments))
                .stream().map(String::valueOf).toList(),
        executor);
  }

  @Override
  public Subscription subscribe(String channel, Runnable onMessage)
      throws IOException, InterruptedException {
    Channel subscribed = new Channel(onMessage);
    daemon(() -> subscribed.listen(jedis, channel)).start();
    boolean confirmed = false;
    try {
      confirmed = subscribed.awaitConfirmation();
    } finally {
      if (!confirmed) {
        subscribed.close();
      }
    }
    if (!confirmed) {
      throw new IOException("Redis did not confirm the subscription to " + channel);
    }
    return subscribed::close;
  }

  /** One subscription, whose thread ends with it. */
  private static final class Channel extends JedisPubSub {
    private final Runnable onMessage;
    private final CountDownLatch begun = new CountDownLatch(1);
    private boolean subscribed;
    private boolean closed;

    Channel(Runnable onMessage) {
      this.onMessage = onMessage;
    }

    void listen(UnifiedJedis jedis, String channel) {
      try {
        jedis.subscribe(this, channel);
      } catch (RuntimeException lost) {
        // Who waits asks again after a while.
      } finally {
        begun.countDown();
      }
    }

    boolean awaitConfirmation() throws InterruptedException {
      boolean ended = begun.await(RedisReply.TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      synchronized (begun) {
        return ended && subscribed;
      }
    }

    @Override
    public void onSubscribe(String channel, int subscriptions) {
      boolean late;
      synchronized (begun) {
        subscribed = true;
        late = closed;
      }
      begun.countDown();
      if (late) {
        unsubscribe();
      }
    }

    @Override
    public void onMessage(String channel, String message) {
      onMessage.run();
    }

    void close() {
      synchronized (begun) {
        closed = true;
        if (!subscribed) {
          return;
        }
      }
      try {
        unsubscribe();
      } catch (RuntimeException lost) {
        // The thread has ended, or ends with its connection.
      }
    }
  }
}
