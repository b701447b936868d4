package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.internal.http.ProxyLogin;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A builder's options for connections and threads, and the owner of each. */
class ClientOptionsTest {
  private static final String TEXT = "\"hello\"";
  private static final String OURS =
      "gangway-kiosk/0\\.1\\.0[-.\\w]* \\(Java " + Runtime.version().feature() + "\\)";

  @RegisterExtension final KioskServer server = new KioskServer();

  @StartStop final MockWebServer other = new MockWebServer();

  private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());

  @AutoClose("shutdownNow")
  final ExecutorService executor = Executors.newCachedThreadPool(this::newThread);

  private Thread newThread(Runnable task) {
    Thread thread = new Thread(task);
    threads.add(thread);
    return thread;
  }

  private void otherAnswers(MockResponse.Builder answer) {
    other.enqueue(answer.build());
  }

  private RecordedRequest otherRequest() throws InterruptedException {
    return other.takeRequest(10, TimeUnit.SECONDS);
  }

  private static void call(Kiosk kiosk) {
    assertThat(kiosk.values().text().execute()).isEqualTo("hello");
  }

  private static List<Thread> dispatcherThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("OkHttp (Dispatcher|http:.*)"))
        .toList();
  }

  @Test
  void callsGoThroughTheProxy() throws Exception {
    otherAnswers(KioskServer.answer(200, TEXT));

    call(server.client(server.builder().proxy(other.getProxyAddress())));

    assertThat(otherRequest().getRequestLine())
        .isEqualTo("GET " + server.url() + "values/text HTTP/1.1");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void proxyThatAsksForALoginGetsIt() throws Exception {
    otherAnswers(new MockResponse.Builder().code(407).setHeader("Proxy-Authenticate", "Basic"));
    otherAnswers(KioskServer.answer(200, TEXT));

    call(
        server.client(
            server.builder().proxy(other.getProxyAddress(), "proxy-user", Secret.of("pass"))));

    assertThat(otherRequest().getHeaders().get("Proxy-Authorization")).isNull();
    assertThat(otherRequest().getHeaders().get("Proxy-Authorization"))
        .isEqualTo("Basic cHJveHktdXNlcjpwYXNz");
  }

  @Test
  void proxyThatRefusesTheLoginIsAskedOnce() throws Exception {
    otherAnswers(new MockResponse.Builder().code(407));
    otherAnswers(new MockResponse.Builder().code(407));
    Kiosk kiosk =
        server.client(
            server.builder().proxy(other.getProxyAddress(), "proxy-user", Secret.of("pass")));

    assertThatThrownBy(() -> kiosk.values().text().execute())
        .isInstanceOf(ErrorResponseException.class)
        .hasMessageContaining("407");

    assertThat(other.getRequestCount()).isEqualTo(2);
  }

  private static HandshakeCertificates trust(MockWebServer server) {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    server.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());
    return new HandshakeCertificates.Builder().addTrustedCertificate(own.certificate()).build();
  }

  private Kiosk.Builder throughTheTunnel() {
    HandshakeCertificates trusted = trust(other);
    otherAnswers(new MockResponse.Builder().inTunnel());
    otherAnswers(new MockResponse.Builder().code(407).setHeader("Proxy-Authenticate", "Basic"));
    otherAnswers(KioskServer.answer(200, TEXT));
    return server
        .builder()
        .baseUrl("https://localhost:" + other.getPort())
        .tls(trusted.sslSocketFactory(), trusted.trustManager());
  }

  private void assertThatOnlyTheProxyGotALogin(Kiosk kiosk) throws Exception {
    assertThatThrownBy(() -> kiosk.values().text().execute())
        .isInstanceOf(ErrorResponseException.class)
        .hasMessageContaining("407");

    assertThat(other.getRequestCount()).isEqualTo(2);
    RecordedRequest toTheProxy = otherRequest();
    assertThat(toTheProxy.getMethod()).isEqualTo("CONNECT");
    assertThat(toTheProxy.getHeaders().get("Proxy-Authorization"))
        .isEqualTo("Basic cHJveHktdXNlcjpwYXNz");
    RecordedRequest toTheServer = otherRequest();
    assertThat(toTheServer.getMethod()).isEqualTo("GET");
    assertThat(toTheServer.getHeaders().get("Proxy-Authorization")).isNull();
  }

  @Test
  void serverThatAsksForALoginWithinTheTunnelGetsNone() throws Exception {
    assertThatOnlyTheProxyGotALogin(
        server.client(
            throughTheTunnel().proxy(other.getProxyAddress(), "proxy-user", Secret.of("pass"))));
  }

  @Test
  void proxyLoginOfAGivenHttpClientIsForTheProxyOnlyToo() throws Exception {
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .proxy(other.getProxyAddress())
            .proxyAuthenticator(new ProxyLogin("proxy-user", Secret.of("pass")))
            .build();

    assertThatOnlyTheProxyGotALogin(server.client(throughTheTunnel().httpClient(httpClient)));
  }

  @Test
  void proxyLoginShowsNoPassword() {
    assertThat(new ProxyLogin("proxy-user", Secret.of("pass")).toString())
        .isEqualTo("ProxyLogin[user=proxy-user, password=Secret[redacted]]");
    assertThatThrownBy(() -> Kiosk.builder().proxy(Proxy.NO_PROXY, "a:b", Secret.of("pass")))
        .hasMessage("A user's name for Basic holds no colon (RFC 7617).");
  }

  @Test
  void certificateOfAnAuthorityOfTheCallersOwnIsTrusted() throws Exception {
    HeldCertificate own =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    HandshakeCertificates presented =
        new HandshakeCertificates.Builder().heldCertificate(own).build();
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder().addTrustedCertificate(own.certificate()).build();
    other.useHttps(presented.sslSocketFactory());
    otherAnswers(KioskServer.answer(200, TEXT));
    Kiosk.Builder trusting =
        server
            .builder()
            .baseUrl("https://localhost:" + other.getPort())
            .tls(trusted.sslSocketFactory(), trusted.trustManager());
    Kiosk.Builder plain = server.builder().baseUrl("https://localhost:" + other.getPort());

    call(server.client(trusting));

    assertThat(otherRequest().getHandshake()).isNotNull();
    Kiosk refusing = server.client(plain);
    assertThatThrownBy(() -> refusing.values().text().execute())
        .isInstanceOf(NotConnectedException.class);
  }

  @Test
  void asyncCallsRunInTheGivenExecutorWhichStaysOpen() {
    server.answers(TEXT);
    Kiosk kiosk = server.client(server.builder().executor(executor));

    kiosk.values().text().executeAsync().join();
    kiosk.close();

    assertThat(threads).hasSize(1);
    assertThat(executor.isShutdown()).isFalse();
  }

  @Test
  void givenExecutorGoesBeforeTheOneOfTheGivenHttpClient() {
    OkHttpClient httpClient = new OkHttpClient();
    server.answers(TEXT);

    server
        .client(server.builder().httpClient(httpClient).executor(executor))
        .values()
        .text()
        .executeAsync()
        .join();

    assertThat(threads).hasSize(1);
    assertThat(httpClient.connectionPool().connectionCount()).isEqualTo(1);
  }

  @Test
  void proxyGoesBeforeTheOneOfTheGivenHttpClientWhoseListenersStay() throws Exception {
    List<String> noted = Collections.synchronizedList(new ArrayList<>());
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .proxy(Proxy.NO_PROXY)
            .eventListener(
                new EventListener() {
                  @Override
                  public void callEnd(Call call) {
                    noted.add("event");
                  }
                })
            .addInterceptor(
                chain -> {
                  noted.add("interceptor");
                  return chain.proceed(chain.request());
                })
            .build();
    otherAnswers(KioskServer.answer(200, "{\"data\":{\"id\":6}}"));

    server
        .client(server.builder().proxy(other.getProxyAddress()).httpClient(httpClient))
        .orders()
        .get("6")
        .execute();

    assertThat(otherRequest().getHeaders().get("Authorization"))
        .isEqualTo("Bearer " + KioskServer.TOKEN);
    assertThat(noted).contains("interceptor", "event");
  }

  @Test
  void clientsOfOneHttpClientShareItsConnections() {
    OkHttpClient shared = new OkHttpClient.Builder().connectionPool(new ConnectionPool()).build();
    Kiosk first = server.client(server.builder().httpClient(shared));
    Kiosk second = server.client(server.builder().httpClient(shared));
    server.answers(TEXT);
    server.answers(TEXT);

    call(first);
    first.close();
    call(second);

    RecordedRequest ofTheFirst = server.request();
    RecordedRequest ofTheSecond = server.request();
    assertThat(ofTheSecond.getConnectionIndex()).isEqualTo(ofTheFirst.getConnectionIndex());
    assertThat(ofTheSecond.getExchangeIndex()).isEqualTo(1);
  }

  @Test
  void closingEndsTheThreadsOfAsyncCalls() throws Exception {
    List<Thread> before = dispatcherThreads();
    server.answers(TEXT);
    Kiosk kiosk = server.client();
    kiosk.values().text().executeAsync().join();
    List<Thread> started = new ArrayList<>(dispatcherThreads());
    started.removeAll(before);

    kiosk.close();

    assertThat(started).isNotEmpty();
    for (Thread thread : started) {
      thread.join(TimeUnit.SECONDS.toMillis(10));
      assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }
  }

  @Test
  void userAgentNamesClientVersionAndJava() {
    server.answers(TEXT);

    call(server.client());

    assertThat(server.request().getHeaders().get("User-Agent")).matches(OURS);
  }

  @Test
  void programStandsBeforeUsInTheUserAgent() {
    server.answers(TEXT);

    call(server.client(server.builder().userAgent("shop/2.1")));

    assertThat(server.request().getHeaders().get("User-Agent")).matches("shop/2\\.1 " + OURS);
  }

  @Test
  void userAgentOfACallIsSentAsItIs() {
    server.answers(TEXT);

    server.client().values().text().withHeader("User-Agent", "only this").execute();

    assertThat(server.request().getHeaders().values("User-Agent")).containsExactly("only this");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a shop", "shop/", "shop/1\r\nx: y", "läden/1"})
  void programIsNamedAsTheStandardWritesIt(String product) {
    assertThatThrownBy(() -> Kiosk.builder().userAgent(product))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected a name and a version such as shop/2.1, without spaces, but found "
                + product.length()
                + " other characters.");
  }
}
