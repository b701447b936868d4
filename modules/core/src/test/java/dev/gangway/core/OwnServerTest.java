package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.OutsideServerException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.spec.Operation;
import java.math.BigDecimal;
import java.net.UnknownServiceException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Headers;
import retrofit2.http.Path;

/** A request goes to its own server and nowhere else. */
class OwnServerTest {
  private static final String ADVICE =
      " A request goes to the client's own server and base path only. Correct the path of the"
          + " operation or the interceptor that changed it, or set another server on the builder.";

  @RegisterExtension final KioskServer server = new KioskServer();

  @StartStop final MockWebServer other = new MockWebServer();

  /** Paths as a generator that was deceived would write them. */
  interface StrayApi {
    @Operation(id = "target", security = "session")
    @GET("{target}/x")
    ApiCall<Void> target(@Path(value = "target", encoded = true) String target);

    @Operation(id = "host")
    @GET("//other.example.com/x")
    ApiCall<Void> host();

    @Operation(id = "url")
    @GET("https://other.example.com/{pin}")
    ApiCall<Void> url(@Path(value = "pin", encoded = true) String pin);

    @Operation(id = "user")
    @GET("//s3cret@localhost/v1/x")
    ApiCall<Void> user();

    @Operation(id = "root")
    @GET("/admin")
    ApiCall<Void> root();

    @Operation(id = "sibling")
    @GET("../v10/x")
    ApiCall<Void> sibling();

    @Operation(id = "parent")
    @GET("a/%2e%2e/.%2E/admin")
    ApiCall<Void> parent();

    @Operation(id = "twice")
    @GET("a/%252e%252e/%252e%252e/admin")
    ApiCall<Void> twice();

    @Operation(id = "slashes")
    @GET("a%2F..%2F..%2Fadmin")
    ApiCall<Void> slashes();

    @Operation(id = "broken")
    @GET("//[{pin}/x")
    ApiCall<Void> broken(@Path(value = "pin", encoded = true) String pin);

    @Operation(id = "below")
    @GET(".///host/x")
    ApiCall<Void> below();

    @Operation(id = "framed")
    @Headers("Content-Length: 5")
    @GET("x")
    ApiCall<Void> framed();

    @Operation(id = "colon")
    @HTTP(method = "GET", path = "./users:batch/all")
    ApiCall<Void> colon();
  }

  private Kiosk.Builder v1() {
    return server.builder().baseUrl(server.url() + "v1");
  }

  private StrayApi stray() {
    return server.client(v1()).runtime().api(StrayApi.class);
  }

  private void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(OutsideServerException.class)
        .hasMessage(message + ADVICE)
        .hasNoCause();
    assertThat(server.requestCount()).isZero();
    assertThat(other.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http:127.0.0.1:1", "https:evil.example.org", "//evil.example.org", "x:"})
  void valueAtTheBeginningOfAPathIsNotAnAddress(String target) {
    server.answers(204, "");

    stray().target(target).execute();

    assertThat(server.request().getTarget())
        .isEqualTo("/v1/" + target.replace(":", "%3A").replace("/", "%2F") + "/x");
  }

  @Test
  void pathThatNamesAnotherHostIsRefused() {
    String message = " was not sent: its URL has another scheme, host or port, or a user.";

    refused(() -> stray().host(), "Kiosk.host" + message);
    refused(() -> stray().url("s3cret"), "Kiosk.url" + message);
    refused(() -> stray().user(), "Kiosk.user" + message);
  }

  @Test
  void pathThatLeavesTheBasePathIsRefused() {
    String message = " was not sent: its path leaves the base path.";

    refused(() -> stray().root(), "Kiosk.root" + message);
    refused(() -> stray().sibling(), "Kiosk.sibling" + message);
    refused(() -> stray().parent(), "Kiosk.parent" + message);
    refused(() -> stray().twice(), "Kiosk.twice" + message);
    refused(() -> stray().slashes(), "Kiosk.slashes" + message);
  }

  @Test
  void urlThatCannotBeReadIsRefusedWithoutBeingShown() {
    assertThatThrownBy(() -> stray().broken("s3cret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Kiosk.broken cannot be sent: its path and parameters make no request that Retrofit"
                + " accepts. Check the operation's path in the spec, and its parameters.")
        .hasNoCause();
  }

  @Test
  void oddPathBelowTheServerIsCalled() {
    server.answers(204, "");
    server.answers(204, "");

    stray().below().execute();
    stray().colon().execute();

    assertThat(server.request().getTarget()).isEqualTo("/v1///host/x");
    assertThat(server.request().getTarget()).isEqualTo("/v1/users:batch/all");
  }

  private Kiosk.Builder with(UnaryOperator<OkHttpClient.Builder> change) {
    return v1().httpClient(change.apply(new OkHttpClient.Builder()).build());
  }

  private static Interceptor moving(UnaryOperator<HttpUrl> to) {
    return chain -> {
      Request request = chain.request();
      return chain.proceed(request.newBuilder().url(to.apply(request.url())).build());
    };
  }

  private UnaryOperator<HttpUrl> toTheOther() {
    return url -> url.newBuilder().host(other.getHostName()).port(other.getPort()).build();
  }

  private UnaryOperator<HttpUrl> theLoginToTheOther() {
    return url -> url.encodedPath().endsWith("/token") ? toTheOther().apply(url) : url;
  }

  private static ApiCall<?> order(Kiosk kiosk) {
    return kiosk.orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());
  }

  @Test
  void interceptorOfAGivenHttpClientCannotMoveARequestToAnotherServer() {
    Kiosk kiosk = server.client(with(http -> http.addInterceptor(moving(toTheOther()))));
    String message =
        "Kiosk.placeOrder was not sent: an interceptor gave its URL another scheme, host or port, or a user.";

    refused(order(kiosk)::execute, message);
    assertThatThrownBy(order(kiosk).executeAsync()::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(OutsideServerException.class);
    assertThat(other.getRequestCount()).isZero();
  }

  @Test
  void interceptorCannotAddAUser() {
    Interceptor naming = moving(url -> url.newBuilder().username("jane").build());

    refused(
        order(server.client(with(http -> http.addInterceptor(naming))))::execute,
        "Kiosk.placeOrder was not sent: an interceptor gave its URL another scheme, host or port, or"
            + " a user.");
  }

  @Test
  void interceptorThatDropsOurTagsCannotEither() {
    Kiosk kiosk =
        server.client(
            with(
                http ->
                    http.addInterceptor(
                        chain ->
                            chain.proceed(
                                new Request.Builder()
                                    .url(toTheOther().apply(chain.request().url()))
                                    .build()))));

    refused(
        order(kiosk)::execute,
        "A request of Kiosk was not sent: an interceptor gave its URL another scheme, host or"
            + " port, or a user.");
  }

  @ParameterizedTest
  @CsvSource({"/v2/orders", "/v1/../admin", "/v1/%252e%252e/admin", "/v10/orders"})
  void interceptorCannotMoveARequestOutOfTheBasePath(String path) {
    Interceptor moving = moving(url -> url.resolve(path));
    String message =
        "Kiosk.placeOrder was not sent: an interceptor moved its path out of the base path.";

    refused(order(server.client(with(http -> http.addInterceptor(moving))))::execute, message);
    refused(
        order(server.client(with(http -> http.addNetworkInterceptor(moving))))::execute, message);
  }

  @Test
  void interceptorMayAddToTheQuery() {
    Interceptor adding = moving(url -> url.newBuilder().addQueryParameter("trace", "1").build());
    server.answers("{\"status\":true,\"data\":[]}");

    server.client(with(http -> http.addInterceptor(adding))).orders().list().execute();

    assertThat(server.request().getTarget()).isEqualTo("/v1/orders?trace=1");
  }

  @Test
  void loginCannotBeMovedToAnotherServerEither() {
    Kiosk kiosk =
        server.client(
            with(http -> http.addInterceptor(moving(theLoginToTheOther())))
                .sessionClientCredentials("id", Secret.of("s3cret")));

    assertThatThrownBy(order(kiosk)::execute)
        .rootCause()
        .isInstanceOf(OutsideServerException.class);
    assertThat(other.getRequestCount()).isZero();
  }

  @Test
  void loginMayHaveAServerOfItsOwn() {
    other.enqueue(
        KioskServer.answer(200, "{\"access_token\":\"t-1\",\"token_type\":\"bearer\"}").build());
    server.answers("{\"status\":true,\"data\":{\"id\":6}}");

    order(
            server.client(
                v1().sessionClientCredentials("id", Secret.of("s3cret"))
                    .sessionTokenUrl(other.url("/token").toString())))
        .execute();

    assertThat(other.getRequestCount()).isEqualTo(1);
    assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("Bearer t-1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void clientOfAnHttpsServerOpensNoConnectionWithoutTls(boolean given) {
    Kiosk.Builder builder = Kiosk.builder().baseUrl("https://kiosk.example.com");
    if (given) {
      OkHttpClient cleartext =
          new OkHttpClient.Builder().connectionSpecs(List.of(ConnectionSpec.CLEARTEXT)).build();
      builder.httpClient(cleartext);
    }
    OkHttpClient http = server.client(builder).runtime().runtime().openHttpClient();
    Request plain = new Request.Builder().url(other.url("/")).build();

    assertThat(http.connectionSpecs()).isNotEmpty().allMatch(ConnectionSpec::isTls);
    assertThatThrownBy(http.newCall(plain)::execute).isInstanceOf(UnknownServiceException.class);
    assertThat(other.getRequestCount()).isZero();
  }

  @Test
  void loginOfAnHttpsClientIsOverTlsToo() {
    Kiosk.Builder builder =
        Kiosk.builder()
            .baseUrl("https://kiosk.example.com")
            .sessionClientCredentials("id", Secret.of("s3cret"))
            .sessionTokenUrl("http://localhost/token?key=s3cret");

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The token endpoint of a client whose server has https must have https too, but the one"
                + " at localhost has http. Correct its address.");
  }

  @Test
  void tokenEndpointThatIsNotAnAddressIsRefusedWithoutBeingShown() {
    Kiosk.Builder builder =
        v1().sessionClientCredentials("id", Secret.of("s3cret"))
            .sessionTokenUrl("ftp://u:s3cret@x");

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("s3cret");
  }
}
