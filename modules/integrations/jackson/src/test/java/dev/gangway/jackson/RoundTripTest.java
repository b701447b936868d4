package dev.gangway.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.json.RawJson;
import dev.gangway.jackson.Examples.Example;
import dev.gangway.kriptomat.model.BuyOrder;
import dev.gangway.kriptomat.model.UserStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a mapper with the module writes is the codec's JSON, and it reads the same value. */
class RoundTripTest {
  private static final ObjectMapper JSON =
      Mappers.json().addModule(new GangwayModule(Purpose.STORE)).build();
  private static final ObjectMapper CBOR =
      Mappers.cbor().addModule(new GangwayModule(Purpose.STORE)).build();

  record Dto<T>(String id, T value, List<T> all, Map<String, T> byName, Optional<T> perhaps) {}

  static List<Example> examples() throws IOException {
    return Examples.responses().stream().filter(RoundTripTest::isStored).toList();
  }

  private static boolean isStored(Example example) {
    try {
      return !example.json().isEmpty();
    } catch (IllegalArgumentException credential) {
      return false;
    }
  }

  @Test
  void nearlyAllResponsesCanBeStored() throws IOException {
    int all = Examples.responses().size();

    assertThat(all).isGreaterThan(100);
    assertThat(all - examples().size()).isLessThan(10);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void jsonIsTheCodecs(Example example) throws Exception {
    String json = JSON.writeValueAsString(example.value());

    assertThat(json).isEqualTo(example.json());
    assertThat(JSON.readValue(json, example.value().getClass())).isEqualTo(example.value());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void valueIsTheSameWithinAnother(Example example) throws Exception {
    String json = example.json();
    Dto<?> dto =
        new Dto<>(
            "1",
            example.value(),
            List.of(example.value()),
            Map.of("a", example.value()),
            Optional.of(example.value()));
    JavaType type =
        JSON.getTypeFactory().constructParametricType(Dto.class, example.value().getClass());

    String written = JSON.writeValueAsString(dto);

    assertThat(written)
        .isEqualTo(
            "{\"id\":\"1\",\"value\":%s,\"all\":[%s],\"byName\":{\"a\":%s},\"perhaps\":%s}"
                .formatted(json, json, json, json));
    Dto<?> read = JSON.readValue(written, type);
    assertThat(read).isEqualTo(dto);
    Dto<?> readFromBinary = CBOR.readValue(CBOR.writeValueAsBytes(dto), type);
    assertThat(readFromBinary).isEqualTo(dto);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void valueIsTheSameThroughTokensAndTrees(Example example) throws Exception {
    Class<?> type = example.value().getClass();
    JavaType map = JSON.getTypeFactory().constructType(Object.class);

    assertThat((Object) JSON.convertValue(example.value(), type)).isEqualTo(example.value());
    assertThat((Object) JSON.convertValue(JSON.convertValue(example.value(), map), type))
        .isEqualTo(example.value());
    JsonNode tree = JSON.readTree(example.json());
    Object read = JSON.treeToValue(tree, type);
    assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(tree);
  }

  @Test
  void unknownFieldsAndValuesKeepEveryDigit() throws Exception {
    String json =
        "{\"amount\":\"250.00\",\"pair\":\"btceur\",\"idempotency_key\":\"k-1\","
            + "\"later\":{\"rate\":1.50,\"large\":1e400,\"none\":null,\"id\":12345678901234567890}}";

    BuyOrder order = JSON.readValue(json, BuyOrder.class);

    assertThat(order.amount()).isEqualTo(new BigDecimal("250.00"));
    assertThat(order.idempotencyKey()).isEqualTo("k-1");
    assertThat(JSON.writeValueAsString(order)).isEqualTo(json);
    UserStatus unknown = JSON.readValue("\"of next year\"", UserStatus.class);
    assertThat(unknown.known()).isEqualTo(UserStatus.Known.UNRECOGNIZED);
    assertThat(JSON.writeValueAsString(unknown)).isEqualTo("\"of next year\"");
  }

  record Note(RawJson text) {}

  @Test
  void rawJsonIsWhatItHolds() throws Exception {
    for (String json : List.of("null", "[1.0,{}]", "\"a\"")) {
      Note note = new Note(RawJson.of(json));

      assertThat(JSON.writeValueAsString(note)).isEqualTo("{\"text\":" + json + "}");
      assertThat(JSON.readValue("{\"text\":" + json + "}", Note.class)).isEqualTo(note);
    }
    assertThat(JSON.readValue("{}", Note.class)).isEqualTo(new Note(null));
  }

  @Test
  void openEnumsCanBeKeysOfMaps() throws Exception {
    JavaType type =
        JSON.getTypeFactory().constructMapType(Map.class, UserStatus.class, Integer.class);
    Map<UserStatus, Integer> counts = Map.of(UserStatus.of("of next year"), 1);

    assertThat(JSON.writeValueAsString(counts)).isEqualTo("{\"of next year\":1}");
    Map<UserStatus, Integer> read = JSON.readValue("{\"of next year\":1}", type);
    assertThat(read).isEqualTo(counts);
  }

  @Test
  void recordsCannotBeKeysOfMaps() {
    BuyOrder order = BuyOrder.builder().amount(BigDecimal.ONE).pair("btceur").build();
    UnaryOperator<Object> key = each -> Map.of(each, 1);

    assertThatThrownBy(() -> JSON.writeValueAsString(key.apply(order)))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("BuyOrder cannot be the key of a map in JSON.");
  }
}
