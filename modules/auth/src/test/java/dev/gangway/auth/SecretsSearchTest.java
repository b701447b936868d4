package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plants a secret in every place, lets everything happen, and searches all that was printed. */
class SecretsSearchTest {
  @StartStop public final MockWebServer server = new MockWebServer();
  @StartStop public final MockWebServer otherHost = new MockWebServer();

  private final Map<String, String> planted = new TreeMap<>();
  private final StringWriter printed = new StringWriter();
  private final PrintWriter printer = new PrintWriter(printed);
  private final Logger root = Logger.getLogger("");
  private final Level oldLevel = root.getLevel();
  // MockWebServer prints the requests it gets; that is the server's side.
  private final Logger serverLog = Logger.getLogger(MockWebServer.class.getName());
  private final Handler recorder = new Recorder();
  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final OkHttpClient plain = new OkHttpClient.Builder().followRedirects(false).build();

  private final class Recorder extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public synchronized void publish(LogRecord log) {
      printer.println(formatter.format(log));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void record() {
    recorder.setLevel(Level.ALL);
    root.addHandler(recorder);
    root.setLevel(Level.ALL);
    serverLog.setLevel(Level.OFF);
  }

  @AfterEach
  void stopRecording() {
    root.removeHandler(recorder);
    root.setLevel(oldLevel);
    serverLog.setLevel(null);
  }

  private Secret plant(String name) {
    String value = "planted-" + name + "-5ecr3t";
    planted.put(name, value);
    return Secret.of(value);
  }

  private void print(Object... objects) {
    for (Object object : objects) {
      if (object instanceof Throwable e) {
        e.printStackTrace(printer);
      }
      printer.println(object);
    }
  }

  private void attempt(Attempt attempt) {
    try {
      print(attempt.run());
    } catch (Exception e) {
      print(e);
    }
  }

  @FunctionalInterface
  private interface Attempt {
    Object run() throws Exception;
  }

  private void answer(MockWebServer from, int code, String body) {
    from.enqueue(new MockResponse.Builder().code(code).body(body).build());
  }

  private Request request(String... schemes) {
    return new Request.Builder()
        .url(server.url("/users/6"))
        .tag(
            SecurityRequirement.class,
            new SecurityRequirement("getUser", List.of(List.of(schemes))))
        .build();
  }

  @Test
  void noSecretIsPrintedOrReachesAnotherHost() throws Exception {
    PasswordGrant grant =
        PasswordGrant.builder(plain, server.url("/token"), "user", plant("password"))
            .header("api-key", plant("login-header"))
            .parameter("client_secret", plant("parameter"))
            .client("id", plant("client-secret"))
            .clock(clock)
            .build();
    CachingTokenSource session =
        CachingTokenSource.builder(grant)
            .clock(clock)
            .nanoTime(clock::nanoTime)
            .credentials(plant("watched"))
            .build();
    SignedTokenSource jwts =
        SignedTokenSource.builder(
                JwtSigner.of(
                    SigningAlgorithm.HS256,
                    SigningKey.shared(plant("a-shared-secret-of-more-than-32-bytes"))))
            .claim("email", plant("claim").reveal())
            .build();
    OneTimeCode code = OneTimeCode.of(plant("code").reveal());
    Map<String, Credential> credentials = new TreeMap<>();
    credentials.put("bearer", Credential.bearer(session));
    credentials.put("fixed", Credential.bearer(plant("fixed")));
    credentials.put("x-private-app-key", Credential.header("x-private-app-key", plant("app-key")));
    credentials.put("tenantName", Credential.header("tenantName", plant("tenant")));
    credentials.put("query", Credential.query("key", plant("query")));
    credentials.put("cookie", Credential.cookie("sid", plant("cookie")));
    credentials.put("basic", Credential.basic("user", plant("basic")));
    credentials.put("token", Credential.header("token", jwts));
    credentials.put(
        "broken", Credential.header("api-key", Secret.of(plant("broken").reveal() + "\n")));
    AuthInterceptor interceptor = new AuthInterceptor(server.url("/"), credentials);
    OkHttpClient client = plain.newBuilder().addInterceptor(interceptor).build();
    planted.put("access", "planted-access-token");
    planted.put("refresh", "planted-refresh-token");
    String tokens =
        "{\"access_token\":\"planted-access-token\",\"refresh_token\":\"planted-refresh-token\"}";
    String[] all = {"x-private-app-key", "tenantName", "query", "cookie", "token", "bearer"};

    // A refused login, then a good one, a call, and a rejected call that is renewed.
    answer(server, 401, "{\"error\":\"" + planted.get("password") + "\"}");
    attempt(session::token);
    attempt(session::token);
    clock.advance(Duration.ofHours(1));
    answer(server, 200, tokens);
    answer(server, 200, "");
    Response good = client.newCall(request(all)).execute();
    print(good, good.request(), good.request().url());
    good.close();
    answer(server, 401, planted.get("access"));
    answer(server, 503, "");
    attempt(() -> client.newCall(request(all)).execute());
    for (String scheme : credentials.keySet()) {
      answer(server, 200, tokens);
      answer(server, 200, "");
      attempt(() -> client.newCall(request(scheme)).execute());
    }
    attempt(() -> client.newCall(request("absent")).execute());
    attempt(
        () ->
            client
                .newBuilder()
                .followRedirects(true)
                .build()
                .newCall(request("x-private-app-key"))
                .execute());
    print(grant, session, jwts, code, credentials, interceptor, jwts.token(), planted.keySet());
    attempt(() -> code.next().length());
    attempt(code::next);
    attempt(() -> SigningKey.pem(plant("pem")));
    attempt(() -> SigningKey.jwk(plant("jwk")));
    attempt(() -> SigningKey.pem(RfcKey.file("encrypted-aes256-sha256.pem"), plant("passphrase")));
    attempt(() -> OneTimeCode.totp(plant("totp")));
    attempt(() -> JwtSigner.of(SigningAlgorithm.HS512, SigningKey.shared(plant("short"))));

    // A server that is gone.
    server.close();
    attempt(() -> client.newCall(request(all)).execute());

    String text = printed.toString();
    assertThat(text).contains("okhttp3").contains("CredentialsRefusedException");
    planted.forEach((name, value) -> assertThat(text).as(name).doesNotContain(value));
    String jwt = jwts.token().value().reveal();
    assertThat(text).doesNotContain(jwt.substring(jwt.lastIndexOf('.')));
  }

  @Test
  void secondHostReceivesNothingAfterARedirect() throws Exception {
    Map<String, Credential> credentials = new TreeMap<>();
    credentials.put("bearer", Credential.bearer(plant("bearer")));
    credentials.put("token", Credential.header("token", plant("token")));
    credentials.put("api-key", Credential.header("api-key", plant("api-key")));
    credentials.put("app", Credential.header("x-private-app-key", plant("app-key")));
    credentials.put("tenant", Credential.header("tenantName", plant("tenant")));
    credentials.put("cookie", Credential.cookie("sid", plant("cookie")));
    OkHttpClient client =
        plain
            .newBuilder()
            .addInterceptor(new AuthInterceptor(server.url("/"), credentials))
            .build();
    Request request = request("bearer", "token", "api-key", "app", "tenant", "cookie");
    List<String> received = new ArrayList<>();

    for (int code : new int[] {301, 302, 303, 307, 308}) {
      server.enqueue(
          new MockResponse.Builder()
              .code(code)
              .setHeader("Location", otherHost.url("/users/6").toString())
              .build());
      try (Response response = client.newCall(request).execute()) {
        assertThat(response.code()).isEqualTo(code);
        // A caller that follows a redirect reuses its own request.
        otherHost.enqueue(new MockResponse.Builder().build());
        Request next = response.request().newBuilder().url(otherHost.url("/users/6")).build();
        client.newCall(next).execute().close();
        RecordedRequest taken = otherHost.takeRequest();
        received.add(taken.getRequestLine() + taken.getHeaders() + taken.getBody());
      }
    }

    assertThat(server.getRequestCount()).isEqualTo(5);
    assertThat(received).hasSize(5);
    planted.forEach(
        (name, value) -> assertThat(received.toString()).as(name).doesNotContain(value));
  }
}
