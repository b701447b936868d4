package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.spec.RequestRules;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFieldsTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private Order order(String body) {
    return server.reads(server.client().values().order(), body);
  }

  private static String written(Order order) {
    return Order.jsonAdapter().toJson(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":6,\"amount\":\"12.50\",\"state\":\"open\",\"note\":null}",
        "{\"id\":6,\"amount\":\"12.500\",\"state\":\"refunded\",\"note\":\"a\\nb\",\"tier\":2,"
            + "\"placed_at\":\"2026-01-31T12:30:00Z\",\"tags\":[\"a\",null],"
            + "\"fees\":{\"eur\":0.10,\"btc\":null},\"parent\":{\"id\":5,\"note\":\"\"}}",
        "{\"note\":null,\"email\":null,\"tier\":null,\"placed_at\":null,\"tags\":null,"
            + "\"fees\":null,\"parent\":null}",
        "{\"note\":null,\"id\":null,\"amount\":null,\"state\":null}",
        "{\"note\":\"a\",\"new\":1.10,\"newer\":{\"a\":[1E+5,null,\"\\u00e4\"],\"b\":{}},\"newest\":null}",
        "{\"parent\":{\"parent\":{\"note\":null,\"new\":[[]]},\"note\":null},\"note\":null}",
      })
  void whatIsReadIsWrittenBack(String body) throws Exception {
    Order order = order(body);

    assertThat(Json.sorted(written(order))).isEqualTo(Json.sorted(body));
    assertThat(order(written(order))).isEqualTo(order);
  }

  @Test
  void unknownFieldKeepsItsText() {
    Order order = order("{\"note\":\"a\",\"rate\" : { \"btc\" : 1.10 , \"x\":1e2}}");

    assertThat(order.additionalProperties()).containsOnlyKeys("rate");
    assertThat(order.additionalProperties().get("rate").text())
        .isEqualTo("{ \"btc\" : 1.10 , \"x\":1e2}");
    assertThat(written(order)).isEqualTo("{\"note\":\"a\",\"rate\":{ \"btc\" : 1.10 , \"x\":1e2}}");
  }

  @Test
  void explicitNullOfAnOptionalFieldIsKept() {
    Order order = order("{\"note\":null,\"email\":null}");

    assertThat(order.email()).isNull();
    assertThat(order.additionalProperties()).containsOnly(Map.entry("email", RawJson.NULL));
  }

  @Test
  void keptFieldsCannotBeChanged() {
    Order order = order("{\"note\":null,\"new\":1,\"tags\":[],\"fees\":{}}");

    assertThat(order.additionalProperties()).isUnmodifiable();
    assertThat(order.tags()).isUnmodifiable();
    assertThat(order.fees()).isUnmodifiable();
  }

  @Test
  void missingRequiredFieldFailsOnlyInItsAccessor() {
    Order order = order("{\"id\":6,\"note\":\"a\",\"amount\":\"\"}");

    assertThat(order.id()).isEqualTo(6);
    assertThat(order.note()).isEqualTo("a");
    assertThat(order)
        .hasToString(order.toString())
        .isEqualTo(order("{\"id\":6,\"note\":\"a\",\"amount\":null}"));
    assertThatThrownBy(order::state)
        .isInstanceOf(MissingFieldException.class)
        .hasMessage(
            "The provider left out Order.state, which its documentation promises. The other fields "
                + "can be used. Report it to the provider, or correct the spec if the field is "
                + "optional.");
    assertThatThrownBy(order::amount).isInstanceOf(MissingFieldException.class);
    assertThat(written(order)).isEqualTo("{\"id\":6,\"note\":\"a\",\"amount\":null}");
  }

  @Test
  void missingRequiredFieldIsNotWritten() {
    assertThat(written(order("{\"id\":6,\"note\":\"a\"}"))).isEqualTo("{\"id\":6,\"note\":\"a\"}");
  }

  @Test
  void lastOfTwoFieldsOfOneNameCountsAndUnknownOnesAreKept() {
    Order order =
        order(
            "{\"id\":5,\"note\":\"a\",\"id\":6,\"new\":1,\"fees\":{\"eur\":1,\"eur\":2},\"new\":2}");

    assertThat(order.id()).isEqualTo(6);
    assertThat(order.fees()).containsOnly(Map.entry("eur", new BigDecimal("2")));
    assertThat(written(order))
        .isEqualTo("{\"id\":6,\"note\":\"a\",\"fees\":{\"eur\":2},\"new\":1,\"new\":2}");
    assertThat(order.additionalProperties().get("new").text()).isEqualTo("2");
    assertThat(order(written(order))).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"email\":\"a\",\"email\":null', null",
    "'\"email\":null,\"email\":\"a\"', '\"a\"'"
  })
  void lastOfTwoFieldsCountsIfOneIsNull(String fields, String last) {
    Order order = order("{\"note\":null," + fields + "}");

    assertThat(written(order)).isEqualTo("{\"note\":null,\"email\":" + last + "}");
    assertThat(order(written(order))).isEqualTo(order);
  }

  @Test
  void fieldNamesAreReadWithTheirEscapes() {
    Order order = order("{\"\\u0069d\":6,\"note\":null,\"n\\\"w\\u00e4\":1}");

    assertThat(order.id()).isEqualTo(6);
    assertThat(order.additionalProperties()).containsOnlyKeys("n\"wä");
    assertThat(written(order)).isEqualTo("{\"id\":6,\"note\":null,\"n\\\"wä\":1}");
  }

  @Test
  void knownStateIsItsConstant() {
    OrderState state = order("{\"state\":\"paid\"}").state();

    assertThat(state).isSameAs(OrderState.PAID);
    assertThat(state.known()).isEqualTo(OrderState.Known.PAID);
  }

  @Test
  void builderNamesEverythingThatIsMissing() {
    assertThatThrownBy(NewOrder.builder()::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("NewOrder needs amount. Set it.");
    assertThatThrownBy(
            () ->
                RequestRules.of("NewOrder").required("amount", null).required("pair", null).check())
        .hasMessage("NewOrder needs amount, pair. Set them.");
    assertThatThrownBy(() -> NewOrder.builder().amount(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("NewOrder.amount must not be null: it is required. Give it a value.");
  }
}
