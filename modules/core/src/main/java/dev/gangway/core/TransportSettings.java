package dev.gangway.core;

import dev.gangway.auth.Secret;
import dev.gangway.core.internal.Arguments;
import dev.gangway.core.internal.http.ProxyLogin;
import dev.gangway.core.internal.http.Transport;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The settings of a client's connections and threads. */
final class TransportSettings {
  private final List<Consumer<OkHttpClient.Builder>> changes = new ArrayList<>();
  private @Nullable OkHttpClient httpClient;
  private Set<SharedState> shared = Set.of();
  private @Nullable ExecutorService executor;
  private int maxAsyncCalls;

  void httpClient(OkHttpClient httpClient, SharedState... shared) {
    this.httpClient = Arguments.notNull(httpClient, "httpClient");
    this.shared = Set.copyOf(List.of(shared));
  }

  void proxy(Proxy proxy) {
    Arguments.notNull(proxy, "proxy");
    changes.add(http -> http.proxy(proxy));
  }

  void proxyLogin(String user, Secret password) {
    Authenticator login =
        new ProxyLogin(Arguments.notNull(user, "user"), Arguments.notNull(password, "password"));
    changes.add(http -> http.proxyAuthenticator(login));
  }

  void tls(SSLSocketFactory sockets, X509TrustManager trusted) {
    Arguments.notNull(sockets, "sockets");
    Arguments.notNull(trusted, "trusted");
    changes.add(http -> http.sslSocketFactory(sockets, trusted));
  }

  void executor(ExecutorService executor) {
    this.executor = Arguments.notNull(executor, "executor");
  }

  void maxAsyncCalls(int calls) {
    this.maxAsyncCalls = Arguments.calls(calls);
  }

  Transport transport() {
    return new Transport(httpClient, shared, executor, maxAsyncCalls, List.copyOf(changes));
  }
}
