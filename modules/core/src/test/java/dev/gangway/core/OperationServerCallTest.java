package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.auth.AccessToken;
import dev.gangway.auth.Secret;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.OutsideServerException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.spec.ErrorShape;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.OperationCodecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Operations with a server of their own keep every rule of the others, over real HTTP. */
class OperationServerCallTest {
  private static final Server UPLOADS = Server.of("uploads", "https://uploads.example.com/up");

  @StartStop final MockWebServer main = new MockWebServer();
  @StartStop final MockWebServer uploads = new MockWebServer();

  private final List<ApiClient> clients = new ArrayList<>();

  @AfterEach
  void close() {
    clients.forEach(ApiClient::close);
  }

  /** As it is generated. */
  interface DepotApi {
    @Operation(id = "list", security = "token")
    @GET("files")
    ApiCall<Void> list();

    @Operation(id = "upload", server = "uploads", security = "token")
    @POST("files/{name}")
    ApiCall<Void> upload(@Path(value = "name", encoded = true) String name);

    @Operation(id = "find", server = "uploads", security = "token")
    @GET("files")
    ApiCall<Void> find(@Query("q") String text);

    @Operation(id = "authorize", server = "uploads")
    @GET("authorize")
    ApiCall<Void> authorize();

    @Operation(id = "admin", server = "/v2", security = "token")
    @GET("admin")
    ApiCall<Void> admin();

    @Operation(id = "stray", server = "uploads", security = "token")
    @GET("/admin")
    ApiCall<Void> stray();

    @Operation(id = "lost", server = "nowhere")
    @GET("lost")
    ApiCall<Void> lost();
  }

  private static final class Builder extends ClientBuilder<Builder> {
    Builder() {
      operationServers(
          OperationServers.of("https://api.example.com/v1").with(UPLOADS).within("/v2"));
    }

    Builder token(TokenSource tokens) {
      return session("token", client -> tokens);
    }

    @Override
    public ApiClient build() {
      return client("Depot", new NoCodecs(), new ErrorShape(List.of("message"), ""), "server(…)");
    }
  }

  private static final class NoCodecs implements OperationCodecs {
    @Override
    public @Nullable JsonAdapter<?> request(String operationId) {
      return null;
    }

    @Override
    public @Nullable JsonAdapter<?> response(String operationId) {
      return null;
    }
  }

  private Builder alone() {
    return new Builder()
        .baseUrl(main.url("/v1").toString())
        .retries(RetryPolicy.none())
        .token(TokenSource.fixed(AccessToken.of(Secret.of("t-1"))));
  }

  private Builder builder() {
    return alone().server(UPLOADS, Server.of("uploads of a test", uploads.url("/up").toString()));
  }

  private DepotApi depot(Builder builder) {
    ApiClient client = builder.build();
    clients.add(client);
    return client.api(DepotApi.class);
  }

  private static Builder paced(ClientBuilder<Builder> builder) {
    return builder.pauses(RecordingTimer.endingAtOnce(), () -> 0.5);
  }

  private static MockResponse answer(int status) {
    return new MockResponse.Builder().code(status).build();
  }

  private static @Nullable String credential(RecordedRequest request) {
    return request.getHeaders().get("Authorization");
  }

  @Test
  void operationIsCalledOnItsOwnServerWithTheCredentialThatItsSecurityAsksFor() throws Exception {
    main.enqueue(answer(204));
    uploads.enqueue(answer(204));
    DepotApi depot = depot(builder());

    depot.list().execute();
    depot.upload("a.pdf").execute();

    RecordedRequest listed = main.takeRequest();
    assertThat(listed.getTarget()).isEqualTo("/v1/files");
    assertThat(credential(listed)).isEqualTo("Bearer t-1");
    RecordedRequest uploaded = uploads.takeRequest();
    assertThat(uploaded.getTarget()).isEqualTo("/up/files/a.pdf");
    assertThat(uploaded.getHeaders().get("Host")).endsWith(":" + uploads.getPort());
    assertThat(credential(uploaded)).isEqualTo("Bearer t-1");
  }

  @Test
  void operationWithoutSecuritySendsNoCredentialToItsOwnServer() throws Exception {
    uploads.enqueue(answer(204));

    depot(builder()).authorize().execute();

    assertThat(credential(uploads.takeRequest())).isNull();
  }

  @Test
  void addressOfATestTakesTheOperationsOfAllServers() throws Exception {
    main.enqueue(answer(204));
    main.enqueue(answer(204));
    DepotApi depot = depot(alone());

    depot.upload("a.pdf").execute();
    depot.admin().execute();

    assertThat(main.takeRequest().getTarget()).isEqualTo("/v1/files/a.pdf");
    RecordedRequest admin = main.takeRequest();
    assertThat(admin.getTarget()).isEqualTo("/v2/admin");
    assertThat(credential(admin)).isEqualTo("Bearer t-1");
  }

  @ParameterizedTest
  @CsvSource({"302, GET", "307, GET", "307, POST", "308, POST"})
  void redirectToTheOtherServerIsNotFollowed(int status, String method) {
    String target = main.url("/v1/files").toString();
    uploads.enqueue(new MockResponse.Builder().code(status).addHeader("Location", target).build());
    DepotApi depot = depot(builder());

    assertThatThrownBy((method.equals("GET") ? depot.find("x") : depot.upload("a.pdf"))::execute)
        .isInstanceOf(ApiException.class);

    assertThat(uploads.getRequestCount()).isEqualTo(1);
    assertThat(main.getRequestCount()).isZero();
  }

  @Test
  void redirectToTheOperationsServerIsNotFollowedEither() {
    String target = uploads.url("/up/files").toString();
    main.enqueue(new MockResponse.Builder().code(307).addHeader("Location", target).build());

    assertThatThrownBy(depot(builder()).list()::execute).isInstanceOf(ApiException.class);

    assertThat(uploads.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "%2e%2e"})
  void valueThatWouldLeaveItsSegmentIsRefused(String name) {
    DepotApi depot = depot(builder());

    assertThatThrownBy(() -> depot.upload(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valueWithSlashesAndQueryStaysInItsSegment() throws Exception {
    uploads.enqueue(answer(204));
    uploads.enqueue(answer(204));
    DepotApi depot = depot(builder());

    depot.upload("//evil.example.org/x?y#z").execute();
    depot.find("a&b=c/../ü").execute();

    assertThat(uploads.takeRequest().getTarget())
        .isEqualTo("/up/files/%2F%2Fevil.example.org%2Fx%3Fy%23z");
    assertThat(uploads.takeRequest().getTarget()).isEqualTo("/up/files?q=a%26b%3Dc%2F..%2F%C3%BC");
  }

  @Test
  void pathThatLeavesTheBasePathIsRefused() {
    DepotApi depot = depot(builder());

    assertThatThrownBy(depot::stray)
        .isInstanceOf(OutsideServerException.class)
        .hasMessageStartingWith("Depot.stray was not sent: its path leaves the base path.");
  }

  private Builder moving(UnaryOperator<HttpUrl> to) {
    Interceptor moving =
        chain ->
            chain.proceed(
                chain.request().newBuilder().url(to.apply(chain.request().url())).build());
    return builder().httpClient(new OkHttpClient.Builder().addInterceptor(moving).build());
  }

  @Test
  void interceptorCannotMoveARequestFromOneServerToTheOther() {
    DepotApi depot = depot(moving(url -> main.url("/v1/files")));

    assertThatThrownBy(depot.find("x")::execute)
        .isInstanceOf(OutsideServerException.class)
        .hasMessageStartingWith("Depot.find was not sent: an interceptor gave its URL another");
    assertThat(main.getRequestCount() + uploads.getRequestCount()).isZero();
  }

  @Test
  void interceptorCannotMoveARequestOutOfTheOwnServersBasePath() {
    DepotApi depot = depot(moving(url -> url.resolve("/v1/files")));

    assertThatThrownBy(depot.find("x")::execute)
        .isInstanceOf(OutsideServerException.class)
        .hasMessageStartingWith("Depot.find was not sent: an interceptor moved its path out");
    assertThat(uploads.getRequestCount()).isZero();
  }

  @Test
  void readIsRetriedThereAndAnUnsafeCallIsNot() throws Exception {
    uploads.enqueue(answer(503));
    uploads.enqueue(answer(204));
    uploads.enqueue(answer(503));
    DepotApi depot = depot(paced(builder().retries(RetryPolicy.standard())));

    depot.find("x").execute();
    assertThatThrownBy(depot.upload("a.pdf")::execute).isInstanceOf(ServerErrorException.class);

    for (int i = 0; i < 2; i++) {
      assertThat(uploads.takeRequest().getTarget()).isEqualTo("/up/files?q=x");
    }
    assertThat(uploads.getRequestCount()).isEqualTo(3);
    assertThat(main.getRequestCount()).isZero();
  }

  @Test
  void tokenThatTheOwnServerRejectsIsRenewedAndTheCallSentAgainThere() throws Exception {
    AtomicInteger number = new AtomicInteger(1);
    uploads.enqueue(answer(401));
    uploads.enqueue(answer(204));
    DepotApi depot =
        depot(
            builder()
                .token(
                    new TokenSource() {
                      @Override
                      public AccessToken token() {
                        return AccessToken.of(Secret.of("t-" + number.get()));
                      }

                      @Override
                      public AccessToken renew(AccessToken rejected) {
                        number.incrementAndGet();
                        return token();
                      }
                    }));

    depot.find("x").execute();

    assertThat(credential(uploads.takeRequest())).isEqualTo("Bearer t-1");
    assertThat(credential(uploads.takeRequest())).isEqualTo("Bearer t-2");
    assertThat(main.getRequestCount()).isZero();
  }

  @Test
  void deadlineHoldsThereAndTheFailureNamesTheServerThatWasCalled() {
    uploads.enqueue(
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());

    assertThatThrownBy(depot(builder()).find("x").withTimeout(Duration.ofMillis(200))::execute)
        .isInstanceOf(DeadlineExceededException.class)
        .hasMessageContaining("find")
        .hasMessageContaining(":" + uploads.getPort());
  }

  @Test
  void listenerIsNotifiedOfTheCall() {
    List<String> seen = new ArrayList<>();
    uploads.enqueue(answer(204));

    depot(
            builder()
                .listener(
                    new CallListener() {
                      @Override
                      public void callStarted(ObservedCall call) {
                        seen.add(call.operation() + " " + call.path());
                      }
                    }))
        .find("x")
        .execute();

    assertThat(seen).containsExactly("find /files");
  }

  @Test
  void clientOfAnHttpsServerCallsNoOperationWithoutTls() {
    assertThatThrownBy(
            () ->
                depot(
                    new Builder()
                        .baseUrl("https://api.example.com/v1")
                        .server(UPLOADS, Server.of("plain", "http://localhost:1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The servers of a client whose server has https must have https too, but the one at"
                + " localhost has http. Correct its address.");
  }

  @Test
  void serverThatNoOperationHasIsRefused() {
    Server other = Server.of("other", "https://other.example.com");

    assertThatThrownBy(() -> depot(builder().server(other, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No operation has the server other of its own. Give server(own, used) one of [uploads],"
                + " or set the server of all operations with server(…) or baseUrl(…).");
  }

  @Test
  void serverThatTheClientDoesNotKnowIsRefused() {
    DepotApi depot = depot(builder());

    assertThatThrownBy(depot::lost)
        .hasStackTraceContaining(
            "lost is called on the server nowhere, which Depot does not know. Generate the client"
                + " again.");
  }
}
