package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.body.Upload;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.kiosk.OrdersApi;
import dev.gangway.core.kiosk.Profile;
import dev.gangway.core.spec.Operation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

class ParameterTextTest {
  private static final String NO_ORDERS = "{\"status\":true,\"data\":[]}";

  @RegisterExtension final KioskServer server = new KioskServer();

  private OrdersApi orders() {
    return server.client().orders();
  }

  private RecordedRequest sent(ApiCall<?> call) {
    server.answers(NO_ORDERS);
    call.execute();
    return server.request();
  }

  @Test
  void pathCarriesPlainDecimalEnumAndSecret() {
    RecordedRequest request =
        sent(orders().quote(new BigDecimal("1E+3"), OrderState.of("new one"), Secret.of("p/1")));

    assertThat(request.getTarget()).isEqualTo("/quotes/1000/new%20one/p%2F1");
  }

  @Test
  void queryCarriesPlainDecimalEnumsAndSecret() {
    RecordedRequest request =
        sent(
            orders()
                .list(
                    List.of(OrderState.PAID, OrderState.of("a&b")),
                    new BigDecimal("6.304E-5"),
                    Secret.of("p=1"),
                    null,
                    null));

    assertThat(request.getTarget())
        .isEqualTo("/orders?states=paid&states=a%26b&min=0.00006304&pin=p%3D1");
  }

  @Test
  void headerCarriesPlainDecimalAndSecret() {
    RecordedRequest request =
        sent(orders().list(null, null, null, new BigDecimal("1E+3"), Secret.of("p-1")));

    assertThat(request.getTarget()).isEqualTo("/orders");
    assertThat(request.getHeaders().get("x-limit")).isEqualTo("1000");
    assertThat(request.getHeaders().get("x-pin")).isEqualTo("p-1");
  }

  @Test
  void nullsAreLeftOut() {
    RecordedRequest request =
        sent(orders().list(Arrays.asList(null, OrderState.PAID), null, null, null, null));

    assertThat(request.getTarget()).isEqualTo("/orders?states=paid");
    assertThat(request.getHeaders().names()).doesNotContain("x-limit", "x-pin");
  }

  @Test
  void emptyListIsNotSent() {
    assertThat(sent(orders().list(List.of(), null, null, null, null)).getTarget())
        .isEqualTo("/orders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+999999999", "1E-999999999", "0E+1000", "1E+1000", "1E-1000"})
  void decimalOfMoreThan1000DigitsIsRefused(String text) {
    BigDecimal absurd = new BigDecimal(text);
    String reason = " cannot be sent: it is not a number of at most 1000 digits without exponent.";

    refused(
        () -> orders().list(null, absurd, null, null, null), "The query parameter min" + reason);
    refused(
        () -> orders().list(null, null, null, absurd, null),
        "The value for the header x-limit" + reason);
    refused(
        () -> orders().quote(absurd, OrderState.PAID, Secret.of("p")),
        "The path parameter amount" + reason);
  }

  @Test
  void dateOfAYearThatHasNotFourDigitsIsRefused() {
    OddApi odd = server.client().runtime().api(OddApi.class);
    String reason = " cannot be sent: it is not in a year from 0000 to 9999.";

    refused(() -> odd.since(LocalDate.MAX), "The query parameter day" + reason);
    refused(() -> odd.at(Instant.MAX), "The query parameter moment" + reason);
    refused(() -> odd.at(Instant.MIN), "The query parameter moment" + reason);
    assertThat(sent(odd.since(LocalDate.of(9999, 12, 31))).getTarget())
        .isEqualTo("/odd?day=9999-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a%2Fb",
    "a?b=c#d, a%3Fb%3Dc%23d",
    "a b, a%20b",
    "ä%2e, %C3%A4%252e",
    "..a, ..a",
    "a;b, a%3Bb",
    "..;, ..%3B",
    ";x=y, %3Bx%3Dy",
    "%3B, %253B",
    "'@:!$&''()*+,=', %40%3A%21%24%26%27%28%29%2A%2B%2C%3D",
    "'[]{}|^`<>', %5B%5D%7B%7D%7C%5E%60%3C%3E",
    "-._~0aZ, -._~0aZ",
  })
  void pathValueStaysInItsSegment(String id, String encoded) {
    assertThat(sent(orders().cancel(id)).getTarget()).isEqualTo("/orders/" + encoded);
  }

  private void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message)
        .hasNoCause();
    assertThat(server.requestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        "%2e",
        "%2E%2e",
        ".%2e",
        "../7",
        "6/../7",
        "6/..",
        "6%2F..%2f7",
        "..\\7",
        "%5c..",
      })
  void pathTraversalIsRefused(String id) {
    refused(
        () -> orders().cancel(id),
        "The path parameter id cannot be sent: it has \".\" or \"..\" for a segment, which would "
            + "call another path.");
  }

  @Test
  void emptyPathValueIsRefused() {
    refused(
        () -> orders().cancel(""),
        "The path parameter id cannot be sent: it is empty, which would call another path.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6\r", "6\n", "6\0", "6\u007f", "6\u0085"})
  void controlCharacterInAPathIsRefused(String id) {
    refused(
        () -> orders().cancel(id),
        "The path parameter id cannot be sent: its character 2 of 2 is a control character. Look "
            + "for a line break in it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "s3cret\n"})
  void refusedPathValueShowsNeitherItselfNorTheOthers(String pin) {
    assertThatThrownBy(
            () -> orders().quote(new BigDecimal("4711"), OrderState.of("planted"), Secret.of(pin)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The path parameter pin cannot be sent: ")
        .hasMessageNotContainingAny("4711", "planted", "s3cret");
  }

  @Test
  void dotsThatFillASegmentTogetherAreRefused() {
    OddApi odd = server.client().runtime().api(OddApi.class);
    String reason =
        " cannot be sent: it has \".\" or \"..\" for a segment, which would call another path.";

    refused(() -> odd.file("planted", ".", "."), "The path parameter first" + reason);
    refused(() -> odd.version("planted", "."), "The path parameter name" + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "\ude00a", "\ud83d\ud83d\ude00"})
  void halfASurrogatePairIsRefused(String text) {
    String reason =
        " of " + text.length() + " is half of a surrogate pair. Look for text cut in two.";

    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> orders().cancel(text),
            () -> orders().list(null, null, Secret.of(text), null, null),
            () -> Upload.of(text, "image/png", new byte[0]))) {
      assertThatThrownBy(call)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(" cannot be sent: its character ")
          .hasMessageEndingWith(reason);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'a\\r\\nx-admin: 1', a%0D%0Ax-admin%3A%201",
    "'a\\0', a%00",
    "../b, ..%2Fb",
    "a&b=c#d?e, a%26b%3Dc%23d%3Fe",
    "%2e, %252e",
    "\ud83d\ude00, %F0%9F%98%80",
  })
  void queryValueStaysAValue(String text, String encoded) {
    RecordedRequest request =
        sent(orders().list(null, null, Secret.of(unescaped(text)), null, null));

    assertThat(request.getTarget()).isEqualTo("/orders?pin=" + encoded);
    assertThat(request.getHeaders().get("x-admin")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'a\\r\\nx-admin: 1', a%0D%0Ax-admin%3A+1",
    "'a\\0', a%00",
    "a&b=c, a%26b%3Dc",
  })
  void formValueStaysAValue(String text, String encoded) {
    server.answers(204, "");

    server.client().forms().sendFields(Profile.builder().name(unescaped(text)).build()).execute();

    assertThat(KioskServer.text(server.request())).isEqualTo("name=" + encoded);
  }

  @Test
  void valueThatRetrofitWouldEncodeIsRefusedWhereItWouldLeaveSomethingOfIt() {
    OddApi odd = server.client().runtime().api(OddApi.class);
    server.answers(204, "");

    odd.plain("a b/\u00e4").execute();

    assertThat(server.request().getTarget()).isEqualTo("/odd/a%20b%2F%C3%A4");
    assertThatThrownBy(() -> odd.plain("a;b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The path parameter folder cannot be sent: its character 2 of 3 would not be"
                + " percent-encoded. Generate the client again.");
  }

  private static String unescaped(String text) {
    return text.translateEscapes();
  }

  /** Paths in which two values share a segment, and one as earlier versions wrote it. */
  interface OddApi {
    @Operation(id = "oddPlain")
    @GET("odd/{folder}")
    ApiCall<Void> plain(@Path("folder") String folder);

    @Operation(id = "oddFile")
    @GET("odd/{folder}/{first}{second}")
    ApiCall<Void> file(
        @Path(value = "folder", encoded = true) String folder,
        @Path(value = "first", encoded = true) String first,
        @Path(value = "second", encoded = true) String second);

    @Operation(id = "oddDay")
    @GET("odd")
    ApiCall<Void> since(@Query("day") LocalDate day);

    @Operation(id = "oddMoment")
    @GET("odd")
    ApiCall<Void> at(@Query("moment") Instant moment);

    @Operation(id = "oddVersion")
    @GET("odd/{folder}/.{name}")
    ApiCall<Void> version(
        @Path(value = "folder", encoded = true) String folder,
        @Path(value = "name", encoded = true) String name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\r\nx-admin: 1", "1\n", "1\0", "\u00e9", "1\u2028"})
  void headerValueThatWouldEndItsLineIsRefused(String pin) {
    assertThatThrownBy(() -> orders().list(null, null, null, null, Secret.of(pin)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The value for the header x-pin cannot be sent: ")
        .hasMessageNotContaining("admin");
  }

  @Test
  void secretThatNoHeaderCanCarryIsRefusedWithoutBeingShown() {
    assertThatThrownBy(() -> orders().list(null, null, null, null, Secret.of("s3cret\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The value for the header x-pin cannot be sent: its character 7 of 7 is not printable "
                + "ASCII. Look for a line break or a copied space in it.")
        .hasNoCause();
  }

  @Test
  void headerOptionThatNoHeaderCanCarryIsRefusedWithoutBeingShown() {
    ApiCall<?> call = orders().list();

    assertThatThrownBy(() -> call.withHeader("x-pin", "s3crät"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The value for the header x-pin cannot be sent: its character 5 of 6 is not printable "
                + "ASCII. Look for a line break or a copied space in it.")
        .hasNoCause();
    assertThatThrownBy(() -> call.withHeader("x pin", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The name of a header must consist of letters, digits and !#$%&'*+-.^_`|~ (RFC 9110),"
                + " but character 2 of 5 is not one of these. Correct the name.");
  }
}
