package dev.gangway.core.internal.call;

import dev.gangway.auth.AuthInterceptor;
import dev.gangway.auth.Credential;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.ApiClient;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.RateGate;
import dev.gangway.core.internal.deadline.Deadline;
import dev.gangway.core.internal.deadline.DeadlineCredential;
import dev.gangway.core.internal.deadline.DeadlineDns;
import dev.gangway.core.internal.http.ConnectionInterceptor;
import dev.gangway.core.internal.http.FirstInterceptor;
import dev.gangway.core.internal.http.LastInterceptor;
import dev.gangway.core.internal.http.ServerBoundaryInterceptor;
import dev.gangway.core.internal.http.SingleSend;
import dev.gangway.core.internal.retry.GatePass;
import dev.gangway.core.internal.retry.RetryBudget;
import dev.gangway.core.internal.retry.RetryLoop;
import dev.gangway.core.internal.retry.RetryRules;
import dev.gangway.core.internal.retry.RetrySettings;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What all calls of one client share. Safe for use by many threads. */
public final class ClientRuntime {
  private final ClientSettings settings;
  private final RetryBudget budget = new RetryBudget();
  private final Map<String, Credential> credentials = new HashMap<>();
  private final Map<String, TokenSource> sessions = new HashMap<>();
  private final ServerBoundaryInterceptor boundary;
  private final OkHttpClient httpClient;
  private volatile boolean closed;

  /** Creates a runtime to which credentials and sessions are added before the first call. */
  public ClientRuntime(ClientSettings settings) {
    this.settings = settings;
    this.boundary = new ServerBoundaryInterceptor(settings.name(), settings.server().url());
    this.httpClient =
        httpClient(
            settings,
            boundary,
            new AuthInterceptor(settings.origins(), credentials),
            new LateConnections());
  }

  private static OkHttpClient httpClient(
      ClientSettings settings,
      ServerBoundaryInterceptor boundary,
      AuthInterceptor auth,
      EventListener lateConnections) {
    OkHttpClient.Builder builder = settings.transport().builder(settings.server().url());
    if (settings.transport().httpClient() == null) {
      builder.eventListener(lateConnections);
    }
    boolean retries = settings.transport().retriesOnConnectionFailure();
    if (!builder.networkInterceptors().isEmpty()) {
      builder.addNetworkInterceptor(boundary);
    }
    builder.networkInterceptors().add(0, new ConnectionInterceptor());
    if (builder.interceptors().isEmpty()) {
      // Nobody stands before it to whom the response could show a token.
      builder.addInterceptor(new FirstInterceptor(auth::proceed));
    } else {
      builder.interceptors().add(0, new FirstInterceptor(chain -> chain.proceed(chain.request())));
      builder.addInterceptor(auth);
    }
    return builder
        // An API does not redirect: a followed redirect would carry credentials and money
        // elsewhere.
        .followRedirects(false)
        .followSslRedirects(false)
        .dns(new DeadlineDns(settings.transport().dns()))
        .addInterceptor(new LastInterceptor(boundary, new SingleSend(retries)))
        // See SingleSend.
        .retryOnConnectionFailure(false)
        .build();
  }

  public void addCredential(String scheme, Credential credential) {
    credentials.put(scheme, new DeadlineCredential(credential));
  }

  public void addSession(String scheme, TokenSource tokens) {
    sessions.put(scheme, tokens);
    credentials.put(scheme, new DeadlineCredential(Credential.bearer(tokens)));
  }

  /** Returns where the tokens of a security scheme come from, or null if it has no session. */
  public @Nullable TokenSource session(String scheme) {
    return sessions.get(scheme);
  }

  /** Drops the token of a session that an operation has ended. */
  void forgetSession(String scheme) {
    TokenSource tokens = sessions.get(scheme);
    if (tokens != null) {
      tokens.forget();
    }
  }

  public String name() {
    return settings.name();
  }

  public ServerBoundaryInterceptor boundary() {
    return boundary;
  }

  public ClientSettings settings() {
    return settings;
  }

  RetryBudget budget() {
    return budget;
  }

  /** Returns a call's way through the client's gate, or null if it has none. */
  @Nullable GatePass gatePass(ObservedCall call, Deadline deadline) {
    RateGate gate = settings.rateGate();
    return gate == null ? null : new GatePass(gate, call, deadline, settings.pauses());
  }

  RetryLoop retries(RetrySettings policy, RetryRules rules, Deadline deadline) {
    return new RetryLoop(policy, rules, budget, settings.pauses(), deadline);
  }

  /** Returns the HTTP client, also when this client is closed. */
  public OkHttpClient httpClient() {
    return httpClient;
  }

  /** Returns the HTTP client while this client is open. */
  public OkHttpClient openHttpClient() {
    if (closed) {
      throw new IllegalStateException(
          "This " + settings.name() + " client is closed. Build a new one, or close it later.");
    }
    return httpClient;
  }

  /** Ends threads, connections and pauses, see {@link ApiClient#close}. */
  public void close() {
    closed = true;
    settings.pauses().close();
    settings.transport().close(httpClient);
  }

  /** Closes the connections of calls that end after the client was closed. */
  private final class LateConnections extends EventListener {

    @Override
    public void callEnd(Call call) {
      ended();
    }

    @Override
    public void callFailed(Call call, IOException e) {
      ended();
    }

    private void ended() {
      if (closed) {
        settings.transport().close(httpClient);
      }
    }
  }
}
