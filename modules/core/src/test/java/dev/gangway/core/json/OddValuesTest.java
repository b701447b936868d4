package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Basket;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Node;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Receipt;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
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
                + " promises. additionalProperties has it as it came. The other fields can be used."
                + " Report it to the provider, or correct the spec.");
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
  void digitsOfOtherScriptsAreNotNumbers() {
    for (JsonAdapter<?> codec :
        List.of(Scalars.LONG, Scalars.DECIMAL, Scalars.INTEGER, Scalars.UUID, Scalars.UNIX_TIME)) {
      assertThatThrownBy(() -> codec.fromJson("\"１２\""))
          .hasMessageStartingWith("Expected ")
          .hasMessageNotContaining("１");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags | [\"a\",{\"Ada\":1.10},\"b\"]",
        "tags | \"Ada\"",
        "fees | {\"card\":1.50,\"Ada\":\"much\"}",
        "fees | [1]",
        "parent | \"Ada\"",
        "parent | 7",
        "parent | [{\"id\":1}]"
      })
  void listsMapsAndObjectsWithAnOddValueAreKeptAsTheyCame(String field, String odd) {
    String body = "{\"id\":6,\"note\":\"a\",\"new\":1,\"" + field + "\":" + odd + ",\"newer\":2}";

    Order order = order(body);

    assertThat(order.id()).isEqualTo(6);
    assertThat(order.tags()).isNull();
    assertThat(order.fees()).isNull();
    assertThat(order.parent()).isNull();
    assertThat(order.additionalProperties())
        .containsOnlyKeys("new", field, "newer")
        .containsEntry(field, RawJson.of(odd));
    assertThat(written(order)).isEqualTo(body);
    assertThat(order(written(order))).isEqualTo(order);
  }

  @Test
  void onlyTheInnermostFieldIsOdd() {
    String body =
        "{\"id\":6,\"note\":null,\"parent\":{\"id\":5,\"note\":null,\"tags\":[[]]},\"new\":1}";

    Order order = order(body);

    assertThat(order.parent()).isNotNull();
    assertThat(order.parent().id()).isEqualTo(5);
    assertThat(order.parent().tags()).isNull();
    assertThat(order.additionalProperties()).containsOnlyKeys("new");
    assertThat(written(order)).isEqualTo(body);
  }

  @Test
  void accessorNamesTheKindOfAListsElements() throws Exception {
    assertThat(elements("[1,\"Ada\"]", ListCodec.of(Scalars.LONG)))
        .isEqualTo("a list in which each element is a number");
    assertThat(elements("{\"Ada\":[]}", MapCodec.of(Scalars.LONG)))
        .isEqualTo("an object in which each value is a number");
    assertThat(elements("[7]", ListCodec.of(Order.jsonAdapter())))
        .isEqualTo("a list in which each element is an object");
    assertThat(elements("7", ListCodec.of(Scalars.LONG))).isEqualTo("a list");
    assertThat(elements("7", MapCodec.of(Scalars.LONG))).isEqualTo("an object");
    assertThat(elements("{\"Ada\":1}", ListCodec.of(Scalars.LONG))).isEqualTo("a list");
  }

  /** Returns what should have come in place of a field. */
  private static @Nullable String elements(String odd, JsonAdapter<?> codec) throws IOException {
    FieldNames names = FieldNames.of("x");
    try (JsonInput in = JsonInput.of(new Buffer().writeUtf8("{\"x\":" + odd + "}"))) {
      in.begin();
      in.hasNext();
      in.name(names);
      assertThat(in.readField(codec)).isNull();
      return in.end().get("x").expected();
    }
  }

  @Test
  void listThatIsNotAFieldIsUnreadableWithAnOddElement() {
    server.answers("[\"a\",{}]");

    assertThat(
            catchThrowableOfType(
                UnreadableResponseException.class, server.client().values().texts()::execute))
        .hasMessageContaining("Expected a string but found an object");
  }

  @Test
  void tooDeepAValueIsUnreadableWhereverItIs() {
    server.answers("{\"parent\":".repeat(300) + "{}" + "}".repeat(300));

    assertThat(
            catchThrowableOfType(
                UnreadableResponseException.class, server.client().values().order()::execute))
        .hasMessageContaining("Expected values within at most 255 others but found more");
  }

  @Test
  void fieldsKeptBeforeAUnionThatIsReadAheadStay() {
    String tree =
        "{\"a\":1,\"child\":{\"b\":2,\"b\":3,\"child\":{\"c\":4,\"kind\":\"node\"},\"d\":5,"
            + "\"kind\":\"node\"},\"e\":6,\"kind\":\"node\"}";

    Node node = server.reads(server.client().values().tree(), tree);

    assertThat(node.kept()).containsOnlyKeys("a", "e", "kind");
    assertThat(node.child().kept()).containsOnlyKeys("b", "d", "kind");
    assertThat(node.child().child().kept()).containsOnlyKeys("c", "kind");
    assertThat(node.child().kept().get("b").earlier()).isEqualTo(RawJson.of("2"));
  }

  @Test
  void unknownFieldThatComesTwiceIsWrittenTwice() {
    String body = "{\"id\":6,\"note\":null,\"new\":1,\"new\":{\"a\":2}}";

    assertThat(written(order(body))).isEqualTo(body);
  }

  @Test
  void envelopesValueThatComesTwiceIsTheLastOne() {
    server.answers("{\"data\":7,\"data\":{\"number\":1,\"order\":{}}}");
    assertThat(
            catchThrowableOfType(
                UnreadableResponseException.class,
                server.client().baskets().buy(Basket.builder().build())::execute))
        .isNotNull();

    Receipt receipt =
        server.reads(
            server.client().baskets().buy(Basket.builder().build()),
            "{\"data\":{\"number\":1,\"order\":{}},\"data\":{\"number\":2,\"order\":{}}}");
    assertThat(receipt.number()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"1573029327.5", "1573029327.123456789", "-0.5", "1573029327"})
  void fractionsOfUnixTimesAreKeptButNotSent(String seconds) throws Exception {
    Instant moment = Scalars.UNIX_TIME.fromJson(seconds);
    Instant thousandth = Scalars.UNIX_TIME_MILLIS.fromJson(seconds);

    assertThat(Scalars.UNIX_TIME.toJson(moment)).isEqualTo(seconds);
    assertThat(SentJson.bytes("body", Scalars.UNIX_TIME, moment).utf8())
        .isEqualTo(String.valueOf(moment.getEpochSecond()));
    assertThat(SentJson.bytes("body", Scalars.UNIX_TIME_MILLIS, thousandth).utf8())
        .isEqualTo(String.valueOf(thousandth.toEpochMilli()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void codecWithinAnothersMoshiKeepsNumbersThatMoshiRefuses(boolean lenient) throws Exception {
    String body = "{\"id\":6,\"note\":null,\"new\":184467440737095516160}";
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8("[" + body + "]"));
    reader.setLenient(lenient);
    reader.beginArray();

    Order order = Order.jsonAdapter().fromJson(reader);

    assertThat(order.additionalProperties())
        .containsEntry("new", RawJson.of("184467440737095516160"));
    assertThat(Order.jsonAdapter().indent(" ").toJson(order))
        .isEqualTo("{\n \"id\": 6,\n \"note\": null,\n \"new\": 184467440737095516160\n}");
  }

  @Test
  void adapterThatIsNotOursLosesItsFieldOnly() throws Exception {
    JsonAdapter<Object> foreign = new Moshi.Builder().build().adapter(Object.class);

    assertThat(elements("184467440737095516160", foreign)).isEqualTo("another value");
  }

  @Test
  void lenientTextThatIsNotJsonIsReadToo() throws Exception {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8("{id:6,'note':null,new:'x'}"));
    reader.setLenient(true);

    Order order = Order.jsonAdapter().fromJson(reader);

    assertThat(order.id()).isEqualTo(6);
    assertThat(order.additionalProperties()).containsEntry("new", RawJson.of("\"x\""));
  }
}
