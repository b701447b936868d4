package dev.gangway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthInterceptorTest {
  @StartStop public final MockWebServer server = new MockWebServer();
  @StartStop public final MockWebServer otherServer = new MockWebServer();

  private final Map<String, Credential> credentials = new TreeMap<>();
  private final MutableClock clock = MutableClock.at("2026-01-01T00:00:00Z");
  private final FakeLogin login = new FakeLogin(clock, null);

  private OkHttpClient client() {
    return new OkHttpClient.Builder()
        .followRedirects(false)
        .addInterceptor(new AuthInterceptor(server.url("/"), credentials))
        .build();
  }

  /** Returns a session whose login was a while ago. */
  private CachingTokenSource oldSession() throws IOException {
    CachingTokenSource session =
        CachingTokenSource.builder(login).clock(clock).nanoTime(clock::nanoTime).build();
    AccessToken unused = session.token();
    clock.advance(HeldToken.NEW);
    return session;
  }

  private static SecurityRequirement needs(List<List<String>> alternatives) {
    return new SecurityRequirement("getUser", alternatives);
  }

  private Request.Builder request(List<List<String>> alternatives) {
    return new Request.Builder()
        .url(server.url("/users/6"))
        .tag(SecurityRequirement.class, needs(alternatives));
  }

  private static MockResponse answer(int code, String body) {
    return new MockResponse.Builder().code(code).body(body).build();
  }

  private RecordedRequest sent(Request request) throws Exception {
    server.enqueue(answer(200, ""));
    client().newCall(request).execute().close();
    return server.takeRequest();
  }

  @Test
  void everyKindOfCredentialReachesTheWire() throws Exception {
    credentials.put("key", Credential.header("x-api-key", Secret.of("k")));
    credentials.put("query", Credential.query("apikey", Secret.of("a b&c")));
    credentials.put("cookie", Credential.cookie("sid", Secret.of("s")));
    credentials.put("basic", Credential.basic("user", Secret.of("pässword")));
    credentials.put("jwt", Credential.header("token", login));

    RecordedRequest sent =
        sent(
            request(List.of(List.of("key", "query", "cookie", "basic", "jwt")))
                .header("Cookie", "lang=en")
                .build());

    assertThat(sent.getHeaders().get("x-api-key")).isEqualTo("k");
    assertThat(sent.getUrl().queryParameter("apikey")).isEqualTo("a b&c");
    assertThat(sent.getHeaders().get("Cookie")).isEqualTo("lang=en; sid=s");
    assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Basic dXNlcjpww6Rzc3dvcmQ=");
    assertThat(sent.getHeaders().get("token")).isEqualTo("token-1");
  }

  @Test
  void firstFullyConfiguredAlternativeIsTaken() throws Exception {
    credentials.put("second", Credential.header("second", Secret.of("2")));
    credentials.put("third", Credential.header("third", Secret.of("3")));

    RecordedRequest sent =
        sent(
            request(List.of(List.of("first", "second"), List.of("second"), List.of("third")))
                .build());

    assertThat(sent.getHeaders().get("second")).isEqualTo("2");
    assertThat(sent.getHeaders().get("third")).isNull();
  }

  @Test
  void emptyAlternativeIsACallWithoutCredential() throws Exception {
    RecordedRequest sent = sent(request(List.of(List.of("bearer"), List.of())).build());
    assertThat(sent.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void operationWithoutSecurityGetsNoCredential() throws Exception {
    credentials.put("bearer", Credential.bearer(login));

    RecordedRequest sent = sent(request(List.of()).build());

    assertThat(sent.getHeaders().get("Authorization")).isNull();
    assertThat(login.logins).hasValue(0);
  }

  @Test
  void requestWithoutRequirementGetsNoCredential() throws Exception {
    credentials.put("bearer", Credential.bearer(Secret.of("t")));
    RecordedRequest sent = sent(new Request.Builder().url(server.url("/")).build());
    assertThat(sent.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void missingCredentialNamesOperationAndSchemes() {
    credentials.put("cookie", Credential.cookie("sid", Secret.of("s")));

    assertThatThrownBy(
            () -> sent(request(List.of(List.of("key", "tenant"), List.of("bearer"))).build()))
        .isInstanceOf(MissingCredentialException.class)
        .hasMessage(
            "Operation getUser needs key and tenant, or bearer, but the client has only cookie."
                + " Set what is missing on the client's builder.");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void otherOriginGetsNoCredential() throws Exception {
    credentials.put("bearer", Credential.bearer(Secret.of("t")));
    otherServer.enqueue(answer(200, ""));

    Request request = request(List.of(List.of("bearer"))).url(otherServer.url("/")).build();
    client().newCall(request).execute().close();

    assertThat(otherServer.takeRequest().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void clientThatFollowsRedirectsIsRefused() {
    credentials.put("bearer", Credential.bearer(Secret.of("t")));
    OkHttpClient following = client().newBuilder().followRedirects(true).build();

    assertThatThrownBy(
            () -> following.newCall(request(List.of(List.of("bearer"))).build()).execute())
        .isInstanceOf(IOException.class)
        .hasMessage(
            "This OkHttpClient follows redirects and would take credentials to other hosts."
                + " Build it with followRedirects(false).");
  }

  @Test
  void rejectedTokenIsRenewedAndTheRequestRetriedOnce() throws Exception {
    credentials.put("bearer", Credential.bearer(oldSession()));
    server.enqueue(answer(401, ""));
    server.enqueue(answer(200, "ok"));

    Request request =
        request(List.of(List.of("bearer"))).post(RequestBody.create("body", null)).build();
    try (Response response = client().newCall(request).execute()) {
      assertThat(response.body().string()).isEqualTo("ok");
    }

    RecordedRequest first = server.takeRequest();
    RecordedRequest second = server.takeRequest();
    assertThat(first.getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer token-2");
    assertThat(second.getBody().utf8()).isEqualTo("body");
  }

  @Test
  void rejectionOfAOneShotRequestRenewsTheTokenForTheNextRequest() throws Exception {
    credentials.put("bearer", Credential.bearer(oldSession()));
    server.enqueue(answer(401, "no"));
    server.enqueue(answer(200, ""));

    try (Response response = client().newCall(sentOnce()).execute()) {
      assertThat(response.code()).isEqualTo(401);
      assertThat(response.body().string()).isEqualTo("no");
    }
    client().newCall(sentOnce()).execute().close();

    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
    assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer token-2");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  private Request sentOnce() {
    return request(List.of(List.of("bearer")))
        .post(
            new RequestBody() {
              @Override
              public boolean isOneShot() {
                return true;
              }

              @Override
              public @Nullable MediaType contentType() {
                return null;
              }

              @Override
              public void writeTo(BufferedSink sink) throws IOException {
                sink.writeUtf8("body");
              }
            })
        .build();
  }

  @Test
  void secondRejectionIsFinal() throws Exception {
    credentials.put("bearer", Credential.bearer(oldSession()));
    server.enqueue(answer(401, ""));
    server.enqueue(answer(401, "no"));

    try (Response response =
        client().newCall(request(List.of(List.of("bearer"))).build()).execute()) {
      assertThat(response.code()).isEqualTo(401);
      assertThat(response.body().string()).isEqualTo("no");
    }

    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void rejectedFixedCredentialIsNotRetried() throws Exception {
    credentials.put("bearer", Credential.bearer(Secret.of("t")));
    server.enqueue(answer(401, "no"));

    try (Response response =
        client().newCall(request(List.of(List.of("bearer"))).build()).execute()) {
      assertThat(response.code()).isEqualTo(401);
      assertThat(response.body().string()).isEqualTo("no");
    }

    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void responseNamesTheRequestWithoutCredentials() throws Exception {
    credentials.put("query", Credential.query("apikey", Secret.of("hunter2")));
    server.enqueue(answer(200, ""));

    Request request = request(List.of(List.of("query"))).build();
    try (Response response = client().newCall(request).execute()) {
      assertThat(response.request()).isSameAs(request);
    }
  }

  @Test
  void rejectionOfANewTokenReachesTheCaller() throws Exception {
    credentials.put("bearer", Credential.bearer(CachingTokenSource.of(login)));
    server.enqueue(answer(401, "no"));

    try (Response response =
        client().newCall(request(List.of(List.of("bearer"))).build()).execute()) {
      assertThat(response.code()).isEqualTo(401);
      assertThat(response.body().string()).isEqualTo("no");
    }

    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(login.logins).hasValue(1);
  }

  @Test
  void cookieJarLeavesACookieCredentialAlone() throws Exception {
    credentials.put("cookie", Credential.cookie("sid", Secret.of("s")));
    HttpUrl url = server.url("/users/6");
    FakeJar jar = new FakeJar();
    jar.saveFromResponse(
        url, List.of(Cookie.parse(url, "sid=stale"), Cookie.parse(url, "lb=node-1")));
    server.enqueue(
        new MockResponse.Builder().code(200).setHeader("Set-Cookie", "lb=node-2").build());

    OkHttpClient remembering = client().newBuilder().cookieJar(jar).build();
    remembering.newCall(request(List.of(List.of("cookie"))).build()).execute().close();

    assertThat(server.takeRequest().getHeaders().values("Cookie"))
        .containsExactly("lb=node-1; sid=s");
    assertThat(jar.cookies).extracting(Cookie::value).containsExactly("node-2");
  }

  private static final class FakeJar implements CookieJar {
    private List<Cookie> cookies = List.of();

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
      return cookies;
    }

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> received) {
      cookies = received;
    }
  }

  @Test
  void credentialsGoToEachOfTheOriginsAndToNoOther() throws Exception {
    credentials.put("key", Credential.header("x-api-key", Secret.of("k")));
    OkHttpClient client =
        new OkHttpClient.Builder()
            .followRedirects(false)
            .addInterceptor(
                new AuthInterceptor(
                    List.of(HttpUrl.get("https://api.example.com/"), server.url("/v1")),
                    credentials))
            .build();
    server.enqueue(answer(200, ""));
    otherServer.enqueue(answer(200, ""));

    client.newCall(request(List.of(List.of("key"))).build()).execute().close();
    client
        .newCall(request(List.of(List.of("key"))).url(otherServer.url("/")).build())
        .execute()
        .close();

    assertThat(server.takeRequest().getHeaders().get("x-api-key")).isEqualTo("k");
    assertThat(otherServer.takeRequest().getHeaders().get("x-api-key")).isNull();
  }
}
