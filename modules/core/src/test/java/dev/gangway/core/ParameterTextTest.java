package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.kiosk.OrdersApi;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  void emptyListIsNoParameter() {
    assertThat(sent(orders().list(List.of(), null, null, null, null)).getTarget())
        .isEqualTo("/orders");
  }

  @Test
  void decimalOfAbsurdSizeKeepsItsExponent() {
    RecordedRequest request =
        sent(orders().list(null, new BigDecimal("1E+999999999"), null, null, null));

    assertThat(request.getUrl().queryParameter("min")).isEqualTo("1E+999999999");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b, a%2Fb",
    "a?b=c#d, a%3Fb=c%23d",
    "a b, a%20b",
    "ä%2e, %C3%A4%252e",
    "..a, ..a",
    "a;b, a;b",
  })
  void pathValueStaysInItsSegment(String id, String encoded) {
    assertThat(sent(orders().cancel(id)).getTarget()).isEqualTo("/orders/" + encoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void pathTraversalIsRefused(String id) {
    assertThatThrownBy(() -> orders().cancel(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("@Path parameters shouldn't perform path traversal ('.' or '..')");
    assertThat(server.requestCount()).isZero();
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
        .hasMessage("Unexpected char 0x20 at 1 in header name: x pin");
  }
}
