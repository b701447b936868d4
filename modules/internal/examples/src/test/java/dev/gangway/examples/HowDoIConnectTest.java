package dev.gangway.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.ApiCall;
import dev.gangway.core.RetryPolicy;
import dev.gangway.core.Settings;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.kriptomat.Kriptomat;
import dev.gangway.kriptomat.api.AuthenticationApi;
import dev.gangway.kriptomat.api.MarketApi;
import dev.gangway.kriptomat.api.UsersApi;
import dev.gangway.kriptomat.model.Credentials;
import dev.gangway.kriptomat.model.User;
import dev.gangway.testkit.MutableClock;
import dev.gangway.testkit.Spec;
import dev.gangway.testkit.SpecServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What "How do I …" shows of addresses, credentials and connections. */
final class HowDoIConnectTest {
  private static final String USER =
      "{\"status\":true,\"data\":{\"id\":6,\"name\":\"Jane\",\"kyc_status\":\"verified\"}}";

  @AutoClose final SpecServer server = SpecServer.start(Spec.of(Kriptomat.class));

  @AutoClose final MockWebServer other = new MockWebServer();

  private Kriptomat.Builder builder() {
    return Kriptomat.builder().baseUrl(server.url().toString()).session(Secret.of("token"));
  }

  @Test
  void settingsChooseAddressAndCredentials() {
    Map<String, String> configuration = new ConcurrentHashMap<>(login());
    configuration.put("kriptomat.base-url", server.url().toString());

    Kriptomat kriptomat =
        Kriptomat.builder().settings(Settings.under("kriptomat", configuration::get)).build();

    assertThat(kriptomat.market().pairs().execute()).contains("btceur");
    assertThat(server.requests(AuthenticationApi::login)).hasSize(1);
    kriptomat.close();
  }

  private static Map<String, String> login() {
    return Map.of(
        "kriptomat.email", "partner@example.com",
        "kriptomat.password", "made up",
        "kriptomat.security-code-key", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
        "kriptomat.client-id", "5",
        "kriptomat.client-secret", "made up");
  }

  @Test
  void secretsAreReadFromAVaultAtEachLogin() {
    Map<String, String> vault = new ConcurrentHashMap<>();
    vault.put("code-key", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    Credentials login =
        Credentials.builder()
            .email("partner@example.com")
            .password(Secret.from(() -> vault.get("password")))
            .securityCode(OneTimeCode.totp(Secret.from(() -> vault.get("code-key"))))
            .clientId(5L)
            .clientSecret(Secret.from(() -> vault.get("secret")))
            .build();
    vault.putAll(Map.of("password", "p", "secret", "s"));

    try (Kriptomat kriptomat =
        Kriptomat.builder().baseUrl(server.url().toString()).session(login).build()) {
      kriptomat.market().pairs().execute();
    }
    assertThat(server.requests(AuthenticationApi::login).get(0).body().password().reveal())
        .isEqualTo("p");
  }

  @Test
  void nextCallAfterALogoutLogsIn() {
    MutableClock clock = MutableClock.at(Instant.parse("2026-05-01T12:00:00Z"));
    try (Kriptomat kriptomat =
        Kriptomat.builder()
            .clock(clock)
            .baseUrl(server.url().toString())
            .settings(Settings.under("kriptomat", login()::get))
            .build()) {
      kriptomat.market().pairs().execute();

      kriptomat.authentication().logout().execute(); // also forgets the token here
      kriptomat.session().forget(); // forgets it here only

      clock.advance(Duration.ofMinutes(1)); // to another one-time code
      kriptomat.market().pairs().execute();
      assertThat(server.requests(AuthenticationApi::login)).hasSize(2);
    }
  }

  @Test
  void eachAccountHasItsClient() {
    String url = server.url().toString();

    OkHttpClient shared = new OkHttpClient();
    Kriptomat.Builder common = Kriptomat.builder().baseUrl(url).httpClient(shared);
    Kriptomat retail = common.session(Secret.of("token-of-retail")).build();
    Kriptomat business = common.session(Secret.of("token-of-business")).build();

    retail.market().pairs().execute();
    business.market().pairs().execute();
    assertThat(server.requests(MarketApi::pairs))
        .extracting(request -> request.header("Authorization"))
        .containsExactly("Bearer token-of-retail", "Bearer token-of-business");
    retail.close();
    business.close();
    shared.dispatcher().executorService().shutdown();
  }

  @Test
  void callsGoThroughTheProxy() throws Exception {
    other.start();
    other.enqueue(
        new MockResponse.Builder().code(407).addHeader("Proxy-Authenticate: Basic").build());
    other.enqueue(new MockResponse.Builder().body(USER).build());
    String proxyHost = other.getHostName();
    int proxyPort = other.getPort();
    Secret password = Secret.of("made up");
    Kriptomat.Builder builder = builder();

    Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxyHost, proxyPort));
    Kriptomat kriptomat = builder.proxy(proxy, "shop", password).build();

    kriptomat.users().get(6).execute();
    other.takeRequest(10, TimeUnit.SECONDS);
    assertThat(other.takeRequest(10, TimeUnit.SECONDS).getHeaders().get("Proxy-Authorization"))
        .startsWith("Basic ");
    kriptomat.close();
  }

  @Test
  void clientTrustsThisAuthorityAndShowsItsCertificate() throws Exception {
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate own = signed(authority, "client");
    other.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(signed(authority, "localhost"))
            .addTrustedCertificate(authority.certificate())
            .build()
            .sslSocketFactory());
    other.requireClientAuth();
    other.start();
    other.enqueue(new MockResponse.Builder().body(USER).build());
    Kriptomat.Builder builder = builder().baseUrl(other.url("/").toString());

    HandshakeCertificates certificates =
        new HandshakeCertificates.Builder()
            .heldCertificate(own) // for mutual TLS
            .addTrustedCertificate(authority.certificate())
            .build();
    builder.tls(certificates.sslSocketFactory(), certificates.trustManager());

    try (Kriptomat kriptomat = builder.build()) {
      kriptomat.users().get(6).execute();
    }
    assertThat(other.takeRequest().getHandshake().peerCertificates()).contains(own.certificate());
  }

  private static HeldCertificate signed(HeldCertificate authority, String name) {
    return new HeldCertificate.Builder()
        .signedBy(authority)
        .commonName(name)
        .addSubjectAlternativeName(name)
        .build();
  }

  @Test
  void ownHttpClientBringsPoolAndNames() {
    List<InetAddress> addresses = List.of(InetAddress.getLoopbackAddress());
    Kriptomat.Builder builder = builder().baseUrl("http://localhost:" + server.url().port());

    OkHttpClient http =
        new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(20, 1, TimeUnit.MINUTES))
            .dns(host -> addresses)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    Kriptomat kriptomat = builder.httpClient(http).build();

    assertThat(kriptomat.market().pairs().execute()).contains("btceur");
    assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
    kriptomat.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Test
  void programNamesItself() {
    Kriptomat.Builder builder = builder();

    Kriptomat kriptomat = builder.userAgent("shop/2.1").build();

    kriptomat.market().pairs().execute();
    assertThat(server.requests(MarketApi::pairs).get(0).header("User-Agent"))
        .startsWith("shop/2.1 gangway-kriptomat/");
    kriptomat.close();
  }

  @Test
  void aReadShowsWhetherTheProviderCanBeReached() {
    Kriptomat kriptomat = builder().build();

    ApiCall<List<String>> check =
        kriptomat
            .market()
            .pairs()
            .withTimeout(Duration.ofSeconds(2))
            .withRetries(RetryPolicy.none());
    check.execute();

    server.refuseConnections();
    assertThatThrownBy(check::execute).isInstanceOf(ConnectionException.class);
    kriptomat.close();
  }

  @Test
  void closeLetsRunningCallsEnd() throws Exception {
    server.on(UsersApi::get).delayed(Duration.ofMillis(300));
    Kriptomat kriptomat = builder().build();

    CompletableFuture<User> running = kriptomat.users().get(6).executeAsync();
    kriptomat.close(); // a request that was sent still gets its response; nothing more is sent
    running.get(30, TimeUnit.SECONDS);

    assertThatThrownBy(() -> kriptomat.users().get(6).execute())
        .isInstanceOf(IllegalStateException.class);
  }
}
