package dev.gangway.core.internal.http;

import dev.gangway.core.SharedState;
import dev.gangway.core.internal.deadline.CallThreads;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a client's connections and threads, and their owner.
 *
 * @param httpClient the caller's; null when the client makes its own
 * @param shared what of the caller's client is shared beyond its connections and threads
 * @param executor the caller's, for async calls; null when they run in threads of the HTTP client
 * @param maxAsyncCalls how many async calls run at a time; zero if that is not set
 * @param changes the builder's other settings; they hold for a caller's client too
 */
public record Transport(
    @Nullable OkHttpClient httpClient,
    Set<SharedState> shared,
    @Nullable ExecutorService executor,
    int maxAsyncCalls,
    List<Consumer<OkHttpClient.Builder>> changes) {
  /** How many async calls run at a time unless the caller says otherwise. */
  private static final int MAX_ASYNC_CALLS = 64;

  private static final int IDLE_CONNECTIONS = MAX_ASYNC_CALLS;
  private static final long IDLE_MINUTES = 5;
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /**
   * Returns a builder for this server; the client of an https server opens no connection without
   * TLS.
   */
  public OkHttpClient.Builder builder(HttpUrl server) {
    OkHttpClient.Builder builder = httpClient == null ? own() : derived(httpClient);
    if (executor != null) {
      builder.dispatcher(dispatcher(new Dispatcher(executor), MAX_ASYNC_CALLS));
    }
    changes.forEach(change -> change.accept(builder));
    OkHttpClient told = builder.build();
    // Not the builder that it was made of, which would read the trusted certificates once more.
    OkHttpClient.Builder ours =
        told.newBuilder()
            .proxyAuthenticator(new ProxyLogin.ForProxyOnly(told.proxyAuthenticator()));
    if (maxAsyncCalls > 0) {
      // A dispatcher of its own, over the same threads: a given client's is not changed.
      ours.dispatcher(
          dispatcher(new Dispatcher(told.dispatcher().executorService()), maxAsyncCalls));
    }
    return server.isHttps() ? encrypted(ours, told.connectionSpecs()) : ours;
  }

  /** Returns whether the client may repeat what a connection that was shut down did not take. */
  public boolean retriesOnConnectionFailure() {
    return httpClient == null || httpClient.retryOnConnectionFailure();
  }

  private OkHttpClient.Builder derived(OkHttpClient httpClient) {
    OkHttpClient.Builder builder = httpClient.newBuilder();
    if (!shared.contains(SharedState.CACHE)) {
      builder.cache(null);
    }
    if (!shared.contains(SharedState.COOKIES)) {
      builder.cookieJar(CookieJar.NO_COOKIES);
    }
    return builder;
  }

  private static OkHttpClient.Builder encrypted(
      OkHttpClient.Builder builder, List<ConnectionSpec> told) {
    List<ConnectionSpec> specs = told.stream().filter(ConnectionSpec::isTls).toList();
    return builder.connectionSpecs(specs.isEmpty() ? List.of(ConnectionSpec.MODERN_TLS) : specs);
  }

  public Dns dns() {
    return httpClient == null ? Dns.SYSTEM : httpClient.dns();
  }

  private static OkHttpClient.Builder own() {
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher(new Dispatcher(new CallThreads()), MAX_ASYNC_CALLS))
        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_MINUTES, TimeUnit.MINUTES))
        .connectTimeout(CONNECT_TIMEOUT)
        // The call's deadline decides; OkHttp's timeouts would end a slow response after ten
        // seconds.
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO);
  }

  /** A client has one host, so that OkHttp's limit of five by host would be that of all calls. */
  private static Dispatcher dispatcher(Dispatcher dispatcher, int calls) {
    dispatcher.setMaxRequests(calls);
    dispatcher.setMaxRequestsPerHost(calls);
    return dispatcher;
  }

  /** Ends the threads and connections of the client that was built, and nothing of the caller's. */
  public void close(OkHttpClient built) {
    if (httpClient != null) {
      return;
    }
    if (executor == null) {
      built.dispatcher().executorService().shutdown();
    }
    built.connectionPool().evictAll();
  }
}
