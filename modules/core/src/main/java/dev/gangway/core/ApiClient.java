package dev.gangway.core;

import dev.gangway.auth.Credential;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.call.ApiCallAdapterFactory;
import dev.gangway.core.internal.call.ClientRuntime;
import dev.gangway.core.internal.call.ClientSettings;
import dev.gangway.core.internal.call.OperationCall;
import dev.gangway.core.internal.call.Snapshots;
import dev.gangway.core.internal.deadline.Cancellation;
import dev.gangway.core.internal.deadline.Deadline;
import dev.gangway.core.internal.request.BodyConverterFactory;
import dev.gangway.core.internal.request.TextConverterFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import retrofit2.Retrofit;

/**
 * The runtime of one generated client: its HTTP client, its credentials and its interfaces. Safe
 * for use by many threads.
 */
public final class ApiClient implements AutoCloseable {
  /** As long as OkHttp admits: it counts milliseconds in an int. */
  private static final Duration LONGEST_LOGIN = Duration.ofMillis(Integer.MAX_VALUE);

  private final ClientRuntime runtime;
  private final Map<Class<?>, Object> interfaces = new ConcurrentHashMap<>();
  private final Retrofit retrofit;

  ApiClient(
      ClientSettings settings,
      Map<String, Function<ApiClient, Credential>> credentials,
      Map<String, Function<ApiClient, TokenSource>> sessions) {
    this.runtime = new ClientRuntime(settings);
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(settings.server().url())
            .client(runtime.httpClient())
            .addConverterFactory(new TextConverterFactory(settings.codecs()))
            .addConverterFactory(new BodyConverterFactory(settings.codecs()))
            .addCallAdapterFactory(
                new ApiCallAdapterFactory(
                    runtime,
                    (operation, request) -> HttpApiCall.create(runtime, operation, request)))
            .build();
    credentials.forEach(
        (scheme, credential) -> runtime.addCredential(scheme, credential.apply(this)));
    sessions.forEach((scheme, session) -> runtime.addSession(scheme, session.apply(this)));
  }

  /** Returns the client's implementation of a generated interface. */
  public <A> A api(Class<A> type) {
    Object made = interfaces.get(type);
    return type.cast(
        made == null
            ? interfaces.computeIfAbsent(type, each -> PreparedMethods.of(this, each))
            : made);
  }

  /**
   * Returns the call of a snapshot, for generated clients.
   *
   * @param apis the generated interfaces, one of which has the operation
   * @throws IllegalArgumentException if none of them has it, or another client made the snapshot
   */
  public ApiCall<?> restore(CallSnapshot snapshot, Class<?>... apis) {
    Arguments.notNull(snapshot, "snapshot");
    return Snapshots.restore(
        runtime,
        snapshot,
        List.of(apis),
        new Snapshots.Restoring() {
          @Override
          public <A> A api(Class<A> type) {
            return ApiClient.this.api(type);
          }

          @Override
          public ApiCall<?> create(OperationCall operation, Request request) {
            return HttpApiCall.restored(runtime, operation, request, snapshot.idempotencyKey());
          }
        });
  }

  /**
   * Returns where the tokens of a security scheme come from.
   *
   * @throws IllegalStateException when the client was built without a session for it
   */
  public TokenSource session(String scheme) {
    TokenSource tokens = runtime.session(scheme);
    if (tokens == null) {
      throw new IllegalStateException(
          name() + " was built without a session. Add " + scheme + "(…) to its builder.");
    }
    return tokens;
  }

  /**
   * Returns an HTTP client for token endpoints. It sends no credential of this client, and its
   * calls end with the call that waits for the token.
   */
  OkHttpClient loginClient() {
    return runtime
        .httpClient()
        .newBuilder()
        .callTimeout(loginTimeout())
        .addInterceptor(
            chain -> {
              Cancellation login = new Cancellation();
              login.ends(chain.call()::cancel);
              Deadline.endWithWaitingCall(login);
              return chain.proceed(chain.request());
            })
        .build();
  }

  private Duration loginTimeout() {
    Duration timeout = settings().options().timeout();
    return timeout.compareTo(LONGEST_LOGIN) > 0 ? LONGEST_LOGIN : timeout;
  }

  /** Returns a token endpoint's address, which may be relative to the server. */
  HttpUrl tokenUrl(String url) {
    HttpUrl resolved = settings().server().url().resolve(url);
    if (resolved == null) {
      throw new IllegalArgumentException(
          "A token endpoint's address must be a URL with http or https, or a path below the server's,"
              + " but the one given is not. Correct it.");
    }
    if (settings().server().url().isHttps() && !resolved.isHttps()) {
      throw new IllegalArgumentException(
          "The token endpoint of a client whose server has https must have https too, but the one at "
              + resolved.host()
              + " has http. Correct its address.");
    }
    return resolved;
  }

  /** Returns the clock that decides when a session is over. */
  public Clock clock() {
    return settings().clock();
  }

  /**
   * Ends the threads and connections of this client, those of calls under way when they are done,
   * and the calls that pause before a retry. An HTTP client or executor that was passed to the
   * builder stays open.
   */
  @Override
  public void close() {
    runtime.close();
  }

  ClientRuntime runtime() {
    return runtime;
  }

  /** Returns what makes the requests that no {@link RequestTemplate} does. */
  Retrofit retrofit() {
    return retrofit;
  }

  String name() {
    return runtime.name();
  }

  ClientSettings settings() {
    return runtime.settings();
  }
}
