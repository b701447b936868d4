package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Basket;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that is not what the document describes never takes its siblings away. */
class OddValuesTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private Order order(String body) {
    return server.reads(server.client().values().order(), body);
  }

  private static String written(Order order) {
    return Order.jsonAdapter().toJson(order);
  }

  @Test
  void oddValuesOfOptionalFieldsAreNullAndKeptAsTheyCame() {
    String body =
        "{\"id\":6,\"note\":\"a\",\"email\":{\"x\":1.10},\"placed_at\":\"yesterday\",\"tier\":\"x\"}";

    Order order = order(body);

    assertThat(order.id()).isEqualTo(6);
    assertThat(order.email()).isNull();
    assertThat(order.placedAt()).isNull();
    assertThat(order.tier()).isNull();
    assertThat(order.additionalProperties())
        .containsEntry("email", RawJson.of("{\"x\":1.10}"))
        .containsEntry("placed_at", RawJson.of("\"yesterday\""));
    assertThat(written(order)).isEqualTo(body);
    assertThat(order(written(order))).isEqualTo(order);
  }

  @Test
  void accessorOfARequiredFieldNamesFieldAndRuleButNotTheValue() {
    Order order = order("{\"id\":\"Ada\",\"amount\":[1],\"note\":{\"Ada\":1}}");

    assertThatThrownBy(order::id)
        .isInstanceOf(MissingFieldException.class)
        .hasMessage(
            "The provider sent something else for Order.id than a number, which its documentation"
                + " promises. additionalProperties has it as it came. The other members can be used;"
                + " report it to the provider, or correct the spec.");
    assertThatThrownBy(order::amount).hasMessageContaining(" for Order.amount than a number, ");
    assertThat(order.note()).isNull();
    assertThat(written(order)).isEqualTo("{\"id\":\"Ada\",\"amount\":[1],\"note\":{\"Ada\":1}}");
    assertThat(order.toString()).doesNotContain("Ada");
  }

  @Test
  void oddElementLeavesTheOthersOfAList() {
    List<Receipt> receipts =
        server.reads(
            server.client().baskets().buyAll(Basket.builder().build()),
            "[{\"number\":1},{\"number\":\"x\",\"order\":{\"placed_at\":\"x\"}},{\"number\":3}]");

    assertThat(receipts).hasSize(3);
    assertThat(receipts.get(2).number()).isEqualTo(3);
  }

  @Test
  void oddFieldOfAPostsResultIsUnreadable() {
    server.answers("{\"number\":\"x\",\"order\":{}}");

    assertThat(
            catchThrowableOfType(
                UnreadableResponseException.class,
                server.client().baskets().change(Basket.builder().build())::execute))
        .hasMessageContaining(": Expected Receipt.number to be ")
        .hasMessageContaining(" but found something else.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-00-00",
        "0000-00-00 00:00:00",
        "0000-00-00T00:00:00Z",
        "-0001-11-30",
        "-0001-11-30 00:00:00",
        "-0001-11-30T00:00:00.000000Z"
      })
  void zeroDatesAreAbsentAndWrittenBack(String zero) {
    Order order = order("{\"note\":null,\"placed_at\":\"" + zero + "\"}");

    assertThat(order.placedAt()).isNull();
    assertThat(written(order)).isEqualTo("{\"note\":null,\"placed_at\":\"" + zero + "\"}");
  }

  @Test
  void emptyListInPlaceOfAnObjectWithRequiredFieldsIsAbsent() {
    Order order = order("{\"note\":null,\"parent\":[]}");

    assertThat(order.parent()).isNull();
    assertThat(written(order)).isEqualTo("{\"note\":null,\"parent\":[]}");
    Receipt receipt =
        server.reads(
            server.client().baskets().put(Basket.builder().build()), "{\"number\":6,\"order\":[]}");
    assertThatThrownBy(receipt::order)
        .hasMessageStartingWith("The provider left out Receipt.order");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:30:00, 2026-01-31T12:30:00Z",
    "2026-01-31 12:30:00, 2026-01-31T12:30:00Z",
    "2026-01-31t12:30:00z, 2026-01-31T12:30:00Z",
    "2026-01-31T12:30:00.123456789123Z, 2026-01-31T12:30:00.123456789Z",
    "2026-01-31T12:30:00Z[UTC], 2026-01-31T12:30:00Z",
    "2026-01-31T12:30:00+02:00[Europe/Berlin], 2026-01-31T10:30:00Z",
    "2026-01-31 12:30:00 +0200, 2026-01-31T10:30:00Z",
    "2026-01-31T12:30:00-23:59, 2026-02-01T12:29:00Z",
    "2026-12-31T23:59:60Z, 2026-12-31T23:59:59Z"
  })
  void everyTimeOfRfc3339AndItsCousinsIsRead(String text, Instant moment) throws Exception {
    assertThat(Scalars.INSTANT.fromJson('"' + text + '"')).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T12:30:00Z",
        "2026-01-31T12:30:00+02:00",
        "2026-01-31 12:30:00",
        "2026-01-31T12:30:00.123456789123Z[UTC]"
      })
  void dateTimeGivesItsDate(String text) throws Exception {
    assertThat(Scalars.DATE.fromJson('"' + text + '"')).isEqualTo(LocalDate.parse("2026-01-31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-01-31T12:30:00Z", "2026-01-31T12:30:00Z[UTC]", "2026-01-31t12:30:00"})
  void localTimeMayEndWithZ(String text) throws Exception {
    assertThat(Scalars.DATE_TIME_LOCAL.fromJson('"' + text + '"'))
        .isEqualTo(LocalDateTime.parse("2026-01-31T12:30:00"));
  }

  @Test
  void digitsOfOtherScriptsAreNoNumbers() {
    for (JsonAdapter<?> codec :
        List.of(Scalars.LONG, Scalars.DECIMAL, Scalars.INTEGER, Scalars.UUID, Scalars.UNIX_TIME)) {
      assertThatThrownBy(() -> codec.fromJson("\"１２\""))
          .hasMessageStartingWith("Expected ")
          .hasMessageNotContaining("１");
    }
  }
}
