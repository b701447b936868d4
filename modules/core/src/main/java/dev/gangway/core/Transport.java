package dev.gangway.core;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What a client's connections and threads are made of, and whose they are.
 *
 * @param httpClient the caller's; null when the client makes its own
 * @param executor the caller's, for async calls; null when they run in threads of the HTTP client
 * @param changes what the builder was told beyond that; it holds for a caller's client too
 */
record Transport(
    @Nullable OkHttpClient httpClient,
    @Nullable ExecutorService executor,
    List<Consumer<OkHttpClient.Builder>> changes) {
  private static final int MAX_ASYNC_CALLS = 64;
  private static final int IDLE_CONNECTIONS = MAX_ASYNC_CALLS;
  private static final long IDLE_MINUTES = 5;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  OkHttpClient.Builder builder() {
    OkHttpClient.Builder builder = httpClient == null ? own() : httpClient.newBuilder();
    if (executor != null) {
      builder.dispatcher(dispatcher(new Dispatcher(executor)));
    }
    changes.forEach(change -> change.accept(builder));
    return builder;
  }

  Dns dns() {
    return httpClient == null ? Dns.SYSTEM : httpClient.dns();
  }

  private static OkHttpClient.Builder own() {
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher(new Dispatcher(new CallThreads())))
        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_MINUTES, TimeUnit.MINUTES))
        .connectTimeout(CONNECT_TIMEOUT)
        // The call's deadline decides; OkHttp's timeouts would end a slow answer after ten seconds.
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO);
  }

  /** A client has one host, so that OkHttp's limit of five by host would be that of all calls. */
  private static Dispatcher dispatcher(Dispatcher dispatcher) {
    dispatcher.setMaxRequests(MAX_ASYNC_CALLS);
    dispatcher.setMaxRequestsPerHost(MAX_ASYNC_CALLS);
    return dispatcher;
  }

  /** Ends the threads and connections of the client that was built, and nothing of the caller's. */
  void close(OkHttpClient built) {
    if (httpClient != null) {
      return;
    }
    if (executor == null) {
      built.dispatcher().executorService().shutdown();
    }
    built.connectionPool().evictAll();
  }
}
