package dev.gangway.redis;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the reply of a script, for so long and no longer. */
final class RedisReply {
  static final Duration TIMEOUT = Duration.ofSeconds(2);

  /**
   * Runs a script and returns its reply.
   *
   * @throws IOException if there is none: then nobody knows whether the script ran
   */
  static List<String> of(RedisScripts redis, String script, String key, List<String> arguments)
      throws IOException {
    CompletableFuture<List<String>> reply;
    try {
      reply = redis.eval(script, key, arguments).toCompletableFuture();
    } catch (RuntimeException e) {
      throw failure(key, e);
    }
    try {
      return reply.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      reply.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while waiting for Redis");
    } catch (TimeoutException e) {
      reply.cancel(true);
      throw new IOException(
          "Redis did not reply within "
              + TIMEOUT.toSeconds()
              + " s for the key "
              + key
              + ". Check that it is running and not paused.",
          e);
    } catch (ExecutionException e) {
      throw failure(key, e.getCause() == null ? e : e.getCause());
    } catch (CancellationException e) {
      throw failure(key, e);
    }
  }

  private static IOException failure(String key, Throwable cause) {
    return new IOException(
        "Redis failed for the key "
            + key
            + " ("
            + cause.getClass().getSimpleName()
            + "). Check the server and the connection.",
        cause);
  }

  private RedisReply() {}
}
