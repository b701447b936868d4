package dev.gangway.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.gangway.core.error.MissingFieldException;
import dev.gangway.core.json.RawJson;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.User;
import dev.gangway.kriptomat.model.UserStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/** Input that is not as expected, and mappers that are set otherwise. */
class BadInputTest {
  private static final GangwayModule STORE = new GangwayModule(Purpose.STORE);
  private static final ObjectMapper JSON = Mappers.json().addModule(STORE).build();
  private static final String ORDER =
      "{\"amount\":\"250.00\",\"pair\":\"btceur\",\"idempotency_key\":\"k-1\",\"later\":[1.0]}";

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "true", "\"text\"", "[{}]"})
  void valueOfAnotherShapeIsAMismatch(String json) {
    assertThatThrownBy(() -> JSON.readValue("{\"a\":" + json + "}", OfOrder.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("BuyOrder")
        .hasMessageContaining("[\"a\"]");
  }

  record OfOrder(BuyOrder a) {}

  @Test
  void nullIsNull() throws Exception {
    assertThat(JSON.readValue("{\"a\":null}", OfOrder.class)).isEqualTo(new OfOrder(null));
    assertThat(JSON.writeValueAsString(new OfOrder(null))).isEqualTo("{\"a\":null}");
  }

  @Test
  void missingAndOddFieldsFailWhenTheyAreAskedForOnly() throws Exception {
    for (String json :
        List.of(
            "{\"pair\":\"a\"}",
            "{\"pair\":\"a\",\"amount\":null}",
            "{\"pair\":\"a\",\"amount\":[\"odd\"]}",
            "{\"pair\":\"a\",\"amount\":1e99999999999}")) {
      BuyOrder order = JSON.readValue(json, BuyOrder.class);

      assertThat(order.pair()).isEqualTo("a");
      assertThatThrownBy(order::amount).isInstanceOf(MissingFieldException.class);
      assertThat(JSON.writeValueAsString(order)).isEqualTo(json);
    }
  }

  @Test
  void repeatedFieldsAreKept() throws Exception {
    String json = "{\"amount\":\"1\",\"pair\":\"a\",\"later\":1,\"later\":2}";

    assertThat(JSON.writeValueAsString(JSON.readValue(json, BuyOrder.class))).isEqualTo(json);
  }

  @Test
  void nestingIsLimitedByJackson() {
    String deep = "[".repeat(2_000) + "]".repeat(2_000);

    assertThatThrownBy(() -> JSON.readValue("{\"later\":" + deep + "}", BuyOrder.class))
        .hasMessageContaining("nesting depth");
  }

  @Test
  void truncatedInputAndTrailingTokensFail() {
    ObjectMapper strict =
        Mappers.json()
            .addModule(STORE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    assertThatThrownBy(() -> JSON.readValue(ORDER.substring(0, 30), BuyOrder.class))
        .isInstanceOf(StreamReadException.class);
    assertThatThrownBy(() -> strict.readValue(ORDER + " 1", BuyOrder.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("Trailing token");
  }

  @Test
  void namingStrategiesAndUnknownFieldsAreNoMatterHere() throws Exception {
    ObjectMapper mapper =
        Mappers.json()
            .addModule(STORE)
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    OfOrder read = mapper.readValue("{\"a\":" + ORDER + "}", OfOrder.class);

    assertThat(read.a().idempotencyKey()).isEqualTo("k-1");
    assertThat(mapper.writeValueAsString(read)).isEqualTo("{\"a\":" + ORDER + "}");
  }

  @Test
  void prettyPrinterAndEscapesApply() throws Exception {
    BuyOrder order = BuyOrder.fromJson(ORDER);

    String json = JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(order);

    assertThat(json).contains("\"pair\" : \"btceur\"").contains("\n");
    assertThat(JSON.readValue(json, BuyOrder.class)).isEqualTo(order);
  }

  @Test
  void tokenBufferKeepsDigits() throws Exception {
    BuyOrder order = BuyOrder.fromJson(ORDER);
    try (TokenBuffer tokens = JSON.convertValue(order, TokenBuffer.class)) {
      assertThat(JSON.readValue(tokens.asParser(), BuyOrder.class)).isEqualTo(order);
    }
    assertThat(
            JSON.convertValue(
                    Map.of("amount", new BigDecimal("250.00"), "pair", "a"), BuyOrder.class)
                .amount())
        .isEqualTo(new BigDecimal("250.00"));
  }

  @Test
  void numberThatJsonDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> JSON.convertValue(Map.of("amount", Double.NaN), BuyOrder.class))
        .hasMessageContaining("not NaN or infinity");
  }

  @Test
  void recordsAreNotUpdated() {
    BuyOrder order = BuyOrder.fromJson(ORDER);

    assertThatThrownBy(() -> JSON.readerForUpdating(order).readValue("{\"pair\":\"ltceur\"}"))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("A BuyOrder is immutable and cannot be updated.");
  }

  record Unwrapped(@JsonUnwrapped BuyOrder order) {}

  @Test
  void recordsAreNotUnwrapped() {
    assertThatThrownBy(() -> JSON.writeValueAsString(new Unwrapped(BuyOrder.fromJson(ORDER))))
        .hasMessageContaining("cannot be @JsonUnwrapped");
  }

  record Tagged(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object value) {}

  @Test
  void typesAreWrittenAndReadBesideTheValue() throws Exception {
    ObjectMapper typed =
        Mappers.json()
            .addModule(STORE)
            .polymorphicTypeValidator(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build())
            .build();
    for (Object value :
        List.of(BuyOrder.fromJson(ORDER), UserStatus.of("later"), RawJson.of("{\"a\":[1.0]}"))) {
      String json = typed.writeValueAsString(new Tagged(value));

      assertThat(json).contains(value.getClass().getName());
      assertThat(typed.readValue(json, Tagged.class)).isEqualTo(new Tagged(value));
    }
  }

  @Test
  void usersOwnSerializerTakesPrecedenceIfItsModuleComesLater() throws Exception {
    SimpleModule own = new SimpleModule("own");
    own.addSerializer(UserStatus.class, new Upper());
    ObjectMapper mapper = Mappers.json().addModule(STORE).addModule(own).build();

    assertThat(mapper.writeValueAsString(UserStatus.of("later"))).isEqualTo("\"LATER\"");
    assertThat(mapper.writeValueAsString(BuyOrder.fromJson(ORDER))).isEqualTo(ORDER);
  }

  private static final class Upper extends StdSerializer<UserStatus> {
    Upper() {
      super(UserStatus.class);
    }

    @Override
    public void serialize(UserStatus value, JsonGenerator out, SerializationContext context)
        throws JacksonException {
      out.writeString(value.value().toUpperCase(Locale.ROOT));
    }
  }

  @Test
  void largeNumberIsForJsonOnly() throws Exception {
    String number = "1".repeat(1_500);
    User user = User.fromJson("{\"later\":" + number + "}");
    ObjectMapper cbor = Mappers.cbor().addModule(STORE).build();

    assertThat(JSON.writeValueAsString(user)).isEqualTo("{\"later\":" + number + "}");
    assertThatThrownBy(() -> cbor.writeValueAsBytes(user))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("A number of 1500 characters can be written as JSON only.");
  }

  @Test
  void parserEndsAtTheEndOfTheValue() throws Exception {
    ObjectMapper mapper =
        Mappers.json()
            .addModule(STORE)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    try (var parser = mapper.createParser(ORDER + "7")) {
      assertThat(mapper.readValue(parser, BuyOrder.class)).isEqualTo(BuyOrder.fromJson(ORDER));
      assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
    }
  }
}
