package dev.gangway.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.OneTimeCode;
import dev.gangway.auth.Secret;
import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.RawJson;
import dev.gangway.kriptomat.model.BuyOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;

/** A mapper without the module loses nothing of our types: it fails. */
class WithoutModuleTest {

  static List<ObjectMapper> mappers() {
    return List.of(
        Mappers.json().build(),
        Mappers.lenient().findAndAddModules().build(),
        Mappers.cbor().build());
  }

  private static Map<Class<?>, Object> values() throws Exception {
    Map<Class<?>, Object> values = new HashMap<>(Examples.ofEachType());
    Secret secret = Secret.of("planted-5ecr3t");
    for (Object each :
        List.of(
            secret, AccessToken.of(secret), OneTimeCode.of("123456"), RawJson.of("{\"a\":1}"))) {
      values.put(each.getClass(), each);
    }
    return values;
  }

  @Test
  void examplesHaveValuesOfNearlyAllTypes() throws Exception {
    assertThat(values()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void noTypeIsWritten(ObjectMapper mapper) throws Exception {
    for (Object value : values().values()) {
      for (Object written : List.of(value, List.of(value), Map.of("a", value))) {
        assertThatThrownBy(() -> mapper.writeValueAsBytes(written))
            .as("%s", value.getClass())
            .isInstanceOf(DatabindException.class)
            .hasMessageNotContaining("5ecr3t");
      }
      assertThatThrownBy(() -> mapper.convertValue(value, Map.class))
          .as("%s", value.getClass())
          .isInstanceOf(RuntimeException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void noTypeIsRead(ObjectMapper mapper) throws Exception {
    ObjectMapper json = new ObjectMapper();
    for (Map.Entry<Class<?>, Object> entry : values().entrySet()) {
      JsonCodec<Object> codec = ModelCodecs.of(entry.getKey());
      String own;
      try {
        own = codec == null ? "{}" : codec.text(entry.getValue());
      } catch (IllegalArgumentException | IllegalStateException unwritable) {
        own = "{}";
      }
      for (String text : List.of(own, "{}", "{\"additionalProperties\":{}}")) {
        boolean wrapper =
            entry.getKey().isRecord()
                && entry.getKey().getEnclosingClass() != null
                && text.startsWith("{");
        if (!wrapper) {
          Object tree = json.readValue(text, Object.class);
          assertThatThrownBy(() -> mapper.convertValue(tree, entry.getKey()))
              .as("%s of %s", entry.getKey(), text.length())
              .isInstanceOf(RuntimeException.class);
        }
      }
    }
  }

  @Test
  void messageSaysWhatToRegister() {
    BuyOrder order = BuyOrder.fromJson("{\"amount\":\"1\",\"pair\":\"btceur\"}");

    assertThatThrownBy(() -> Mappers.lenient().build().writeValueAsString(order))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining(
            "dev.gangway.kriptomat.model.BuyOrder cannot be written by its getters, since that loses"
                + " fields. Register a GangwayModule, of ");
    assertThatThrownBy(() -> Mappers.lenient().build().readValue("{}", BuyOrder.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("Conflicting setter definitions for property \"gangwayModule\"");
  }

  @Test
  void mappersDoNotFindTheModule() {
    assertThat(Stream.of(Mappers.json().findAndAddModules().build()))
        .allSatisfy(
            mapper ->
                assertThatThrownBy(() -> mapper.writeValueAsString(RawJson.NULL))
                    .isInstanceOf(DatabindException.class));
  }
}
