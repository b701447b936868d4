package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.NotConnectedException.Reason;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.CertificatePinner;
import okhttp3.CipherSuite;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Why a request was not sent, and what to do about it. */
class NotSentTest {
  private static final HeldCertificate OF_LOCALHOST =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
  private static final HeldCertificate OF_ANOTHER_HOST =
      new HeldCertificate.Builder().addSubjectAlternativeName("other.example.com").build();

  @RegisterExtension final KioskServer server = new KioskServer();
  @AutoClose private final MockWebServer other = new MockWebServer();
  private final RecordingTimer timer = RecordingTimer.endingAtOnce();

  private Kiosk.Builder builder() {
    return timer.in(server.builder()).retries(RetryPolicy.standard());
  }

  private Kiosk.Builder overTls(HeldCertificate presented) throws Exception {
    other.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(presented).build().sslSocketFactory());
    other.start();
    return builder().baseUrl("https://localhost:" + other.getPort());
  }

  private static Kiosk.Builder trusting(HeldCertificate trusted, Kiosk.Builder builder) {
    HandshakeCertificates certificates = trusting(trusted);
    return builder.tls(certificates.sslSocketFactory(), certificates.trustManager());
  }

  private static HandshakeCertificates trusting(HeldCertificate trusted) {
    return new HandshakeCertificates.Builder().addTrustedCertificate(trusted.certificate()).build();
  }

  private static ApiCall<Order> order(Kiosk kiosk) {
    return kiosk.orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());
  }

  private NotConnectedException failure(Kiosk.Builder builder) {
    return catchThrowableOfType(
        NotConnectedException.class, order(server.client(builder))::execute);
  }

  private void assertNotRetried(NotConnectedException failure, Reason reason, String message) {
    assertThat(failure).hasMessage("Kiosk.placeOrder: " + message);
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure.attempts()).isLessThanOrEqualTo(1);
    assertThat(failure.outcomeUnknown()).isFalse();
    assertThat(timer.waits()).isEmpty();
  }

  @Test
  void untrustedCertificateIsNamedAndNotRetried() throws Exception {
    assertNotRetried(
        failure(overTls(OF_LOCALHOST)),
        Reason.UNTRUSTED_CERTIFICATE,
        "not sent: the certificate of localhost:"
            + other.getPort()
            + " is not trusted (SSLHandshakeException). Check its issuer and its dates; tls(…) on"
            + " the client's builder sets whom to trust.");
  }

  @Test
  void pinThatDoesNotMatchIsAnUntrustedCertificate() throws Exception {
    HandshakeCertificates trusted = trusting(OF_LOCALHOST);
    Kiosk.Builder pinning =
        overTls(OF_LOCALHOST)
            .httpClient(
                new OkHttpClient.Builder()
                    .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
                    .certificatePinner(
                        new CertificatePinner.Builder()
                            .add("localhost", CertificatePinner.pin(OF_ANOTHER_HOST.certificate()))
                            .build())
                    .build());

    NotConnectedException failure = failure(pinning);

    assertThat(failure.reason()).isEqualTo(Reason.UNTRUSTED_CERTIFICATE);
    assertThat(failure.attempts()).isEqualTo(1);
  }

  @Test
  void certificateOfAnotherHostIsNamedAndNotRetried() throws Exception {
    assertNotRetried(
        failure(trusting(OF_ANOTHER_HOST, overTls(OF_ANOTHER_HOST))),
        Reason.WRONG_HOST_NAME,
        "not sent: the certificate of localhost:"
            + other.getPort()
            + " is for another host (SSLPeerUnverifiedException). Check the base URL, and what"
            + " intercepts the connection.");
  }

  @Test
  void handshakeThatTheServerRefusesIsNotRetried() throws Exception {
    Kiosk.Builder modern = trusting(OF_LOCALHOST, overTls(OF_LOCALHOST));
    HandshakeCertificates trusted = trusting(OF_LOCALHOST);
    OkHttpClient old =
        new OkHttpClient.Builder()
            .sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager())
            .connectionSpecs(
                List.of(
                    new ConnectionSpec.Builder(ConnectionSpec.COMPATIBLE_TLS)
                        .tlsVersions(TlsVersion.TLS_1_2)
                        .cipherSuites(CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256)
                        .build()))
            .build();

    NotConnectedException failure = failure(modern.httpClient(old));

    assertThat(failure.reason()).isEqualTo(Reason.TLS_FAILED);
    assertThat(failure)
        .hasMessageStartingWith("Kiosk.placeOrder: not sent: the TLS handshake with localhost:");
    assertThat(failure.attempts()).isEqualTo(1);
  }

  @Test
  void proxyThatRejectsTheLoginIsNamedAndNotRetried() throws Exception {
    other.start();
    other.enqueue(new MockResponse.Builder().code(407).inTunnel().build());
    other.enqueue(new MockResponse.Builder().code(407).inTunnel().build());

    assertNotRetried(
        failure(
            builder()
                .baseUrl("https://kiosk.example.com")
                .proxy(
                    new Proxy(Proxy.Type.HTTP, other.getSocketAddress()),
                    "user",
                    Secret.of("s3cret"))),
        Reason.PROXY_LOGIN_REJECTED,
        "not sent to kiosk.example.com:443 through the proxy "
            + other.getHostName()
            + ":"
            + other.getPort()
            + ": the proxy rejected the login (IOException). Check the user and the password for"
            + " the proxy on the client's builder.");
  }

  @Test
  void proxyThatOpensNoConnectionIsNamed() throws Exception {
    other.start();
    for (int i = 0; i < 3; i++) {
      other.enqueue(new MockResponse.Builder().code(503).inTunnel().build());
    }

    NotConnectedException failure =
        failure(
            builder()
                .baseUrl("https://kiosk.example.com")
                .proxy(new Proxy(Proxy.Type.HTTP, other.getSocketAddress())));

    assertThat(failure.reason()).isEqualTo(Reason.PROXY_REFUSED);
    assertThat(failure.attempts()).isEqualTo(3);
  }

  @Test
  void proxyWithoutAddressIsNamed() {
    OkHttpClient lonely =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host);
                })
            .build();
    Proxy lost =
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.example.com", 3128));

    NotConnectedException failure =
        failure(builder().httpClient(lonely).baseUrl("https://kiosk.example.com").proxy(lost));

    assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_HOST);
    assertThat(failure)
        .hasMessageContaining(
            "no address found for kiosk.example.com:443 through the proxy proxy.example.com"
                + " (UnknownHostException).");
  }

  @Test
  void connectionThatTheHttpClientForbidsIsNotRetried() {
    OkHttpClient strict =
        new OkHttpClient.Builder().connectionSpecs(List.of(ConnectionSpec.MODERN_TLS)).build();

    NotConnectedException failure = failure(builder().httpClient(strict));

    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(failure.attempts()).isEqualTo(1);
  }

  @Test
  void credentialThatCannotBeSentIsACredentialsFailure() {
    Kiosk kiosk =
        server.client(
            builder().session(TokenSource.fixed(AccessToken.of(Secret.of("s3cret\ntoken")))));

    AuthenticationException failure =
        catchThrowableOfType(AuthenticationException.class, order(kiosk)::execute);

    assertThat(failure)
        .hasMessageContaining("The value for the header Authorization cannot be sent: ")
        .hasMessageNotContaining("s3cret");
    assertThat(failure.outcomeUnknown()).isFalse();
    assertThat(timer.waits()).isEmpty();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void executorThatIsShutDownIsNamedAndNotRetried() {
    ExecutorService ended = Executors.newSingleThreadExecutor();
    ended.shutdown();
    Kiosk kiosk = server.client(builder().executor(ended));

    CompletionException failed =
        catchThrowableOfType(CompletionException.class, order(kiosk).executeAsync()::join);

    assertNotRetried(
        (NotConnectedException) failed.getCause(),
        Reason.EXECUTOR_REJECTED,
        "not sent to "
            + server.address()
            + ": the executor rejected the call (InterruptedIOException). Give the client an"
            + " executor that is running and has room.");
  }

  @Test
  void refusedConnectionNamesHostAndPortAndIsRetried() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    NotConnectedException failure = failure(builder().baseUrl("http://[::1]:" + port));

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure)
        .hasMessage(
            "Kiosk.placeOrder: not sent: no connection to [::1]:"
                + port
                + " (ConnectException). Check that the server can be reached, then retry.");
    assertThat(failure.attempts()).isEqualTo(3);
  }

  @Test
  void unknownHostIsReportedInFewLines() {
    OkHttpClient lonely =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host + ": Name or service not known");
                })
            .build();

    NotConnectedException failure =
        failure(builder().httpClient(lonely).baseUrl("https://kiosk.example.com"));

    assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_HOST);
    assertThat(failure)
        .hasMessage(
            "Kiosk.placeOrder: not sent: no address found for kiosk.example.com:443"
                + " (UnknownHostException). Check the host name and the DNS, then retry.")
        .hasCauseInstanceOf(UnknownHostException.class);
    assertThat(failure.getSuppressed()).hasSize(1);
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    long own = failure.getStackTrace().length;
    assertThat(trace.toString().lines().count()).isLessThan(own + 12);
  }
}
