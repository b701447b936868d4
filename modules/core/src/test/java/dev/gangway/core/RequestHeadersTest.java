package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.spec.Operation;
import dev.gangway.core.spec.Styled;
import java.math.BigDecimal;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.Headers;

/** Which headers a caller may set, whether by an option or by a parameter. */
class RequestHeadersTest {
  private static final String NOTHING_FOUND = "{\"status\":true,\"data\":[]}";

  @RegisterExtension final KioskServer server = new KioskServer();

  /** Headers as a spec may declare them. */
  interface HeadersApi {
    @Operation(id = "length")
    @GET("x")
    ApiCall<Void> length(@Header("content-length") @Nullable String length);

    @Operation(id = "fixed")
    @Headers("Transfer-Encoding: chunked")
    @GET("x")
    ApiCall<Void> fixed();

    @Operation(id = "styled")
    @GET("x")
    ApiCall<Void> styled(
        @Header("Proxy-Authorization")
            @Styled(of = "texts", name = "Proxy-Authorization", style = "simple")
            List<String> ids);
  }

  private HeadersApi headers() {
    return server.client().runtime().api(HeadersApi.class);
  }

  private static NewOrder.Builder newOrder() {
    return NewOrder.builder().amount(new BigDecimal("12.50"));
  }

  private void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    assertThat(server.requestCount()).isZero();
  }

  private static String reserved(String name) {
    return "The header "
        + name
        + " cannot be set: the HTTP client frames messages and manages connections by it. Leave it"
        + " out.";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length",
        "content-length",
        "Transfer-Encoding",
        "Host",
        "Connection",
        "Expect",
        "Proxy-Authorization",
        "Proxy-Connection",
        "Upgrade",
        "TE",
        "Trailer",
        "Keep-Alive"
      })
  void headerThatFramesMessagesOrManagesConnectionsIsRefused(String name) {
    refused(() -> server.client().orders().list().withHeader(name, "5"), reserved(name));
  }

  @Test
  void parameterOfSuchAHeaderIsRefusedOnceItHasAValue() {
    server.answers(204, "");

    headers().length(null).execute();

    assertThat(server.request().getHeaders().get("Content-Length")).isNull();
    assertThatThrownBy(() -> headers().length("5")).hasMessage(reserved("content-length"));
    assertThatThrownBy(() -> headers().fixed()).hasMessage(reserved("Transfer-Encoding"));
    assertThatThrownBy(() -> headers().styled(List.of("a")))
        .hasMessage(reserved("Proxy-Authorization"));
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x pin", "x-pin:", "x\r\npin", "xp\u00efn", "(pin)"})
  void nameThatIsNotATokenIsRefusedWithoutBeingShown(String name) {
    assertThatThrownBy(() -> server.client().orders().list().withHeader(name, "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The name of a header must consist of letters, digits and ")
        .hasMessageNotContaining("pin");
  }

  @Test
  void credentialOfTheClientTakesPrecedenceOverAHeaderOfItsName() {
    server.answers(NOTHING_FOUND);

    server.client().orders().list().withHeader("authorization", "Bearer other").execute();

    assertThat(server.request().getHeaders().values("Authorization"))
        .containsExactly("Bearer " + KioskServer.TOKEN);
  }

  @Test
  void authorizationOfACallWithoutCredentialIsSentAsItIs() {
    server.answers("\"a\"");

    server.client().values().text().withHeader("Authorization", "Bearer other").execute();

    assertThat(server.request().getHeaders().values("Authorization"))
        .containsExactly("Bearer other");
  }

  @Test
  void cookieHeaderReplacesTheCookiesOfParameters() {
    server.answers(204, "");

    server.client().shelves().cookies("dark", null).withHeader("Cookie", "theme=light").execute();

    assertThat(server.request().getHeaders().values("Cookie")).containsExactly("theme=light");
  }

  @Test
  void contentTypeIsThatOfTheBody() {
    Kiosk kiosk = server.client();
    server.answers("\"a\"");

    kiosk.values().text().withHeader("Content-Type", "application/json").execute();

    assertThat(server.request().getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThatThrownBy(
            () -> kiosk.orders().place(newOrder().build()).withHeader("content-type", "text/plain"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The header Content-Type cannot be set: the body has a type of its own, which would"
                + " replace it. Leave it out.");
  }

  @Test
  void responseIsCompressedAsTheHttpClientCanReadIt() {
    Kiosk kiosk = server.client();
    server.answers("\"a\"");
    server.answers("\"a\"");

    kiosk.values().text().execute();
    kiosk.values().text().withHeader("Accept-Encoding", "identity").execute();

    RecordedRequest usual = server.request();
    assertThat(usual.getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
    assertThat(server.request().getHeaders().get("Accept-Encoding")).isEqualTo("identity");
    assertThatThrownBy(() -> kiosk.values().text().withHeader("accept-encoding", "gzip"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The header Accept-Encoding can only be set to identity: with another value the HTTP"
                + " client would not decompress the response. Leave it out to get compressed"
                + " responses.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void blankIdempotencyKeyIsRefused(String key) {
    Kiosk kiosk = server.client();
    String message =
        "An idempotency key must not be blank, since a provider would take it for none. Give it a"
            + " value, or leave it out and the client makes one.";

    refused(() -> kiosk.orders().place(newOrder().idempotencyKey(key).build()), message);
    refused(
        () -> kiosk.orders().refund(newOrder().build()).withHeader("Idempotency-Key", key),
        message);
    refused(() -> kiosk.orders().refund(newOrder().build()).withIdempotencyKey(key), message);
  }

  @Test
  void idempotencyKeyThatNoHeaderCanCarryIsRefusedWithoutBeingShown() {
    refused(
        () -> server.client().orders().refund(newOrder().build()).withIdempotencyKey("s3cret\n"),
        "The value for the header Idempotency-Key cannot be sent: its character 7 of 7 is not"
            + " printable ASCII. Look for a line break or a copied space in it.");
  }
}
