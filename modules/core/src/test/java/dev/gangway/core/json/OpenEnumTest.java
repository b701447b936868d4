package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.kiosk.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private OrderState state(String body) {
    return server.reads(server.client().values().state(), body);
  }

  private Tier tier(String body) {
    return server.reads(server.client().values().tier(), body);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"open\"', OPEN",
    "'\"paid\"', PAID",
    "'\"p\\u0061id\"', PAID",
    "'\"7\"', SEVEN",
    "7, SEVEN",
  })
  void knownValueIsItsConstant(String body, OrderState.Known known) {
    OrderState state = state(body);

    assertThat(state.known()).isEqualTo(known);
    assertThat(state).isSameAs(OrderState.of(state.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"refunded", "PAID", " paid", "", "8"})
  void unknownValueSurvivesARoundTrip(String value) {
    OrderState state = state('"' + value + '"');

    assertThat(state.known()).isEqualTo(OrderState.Known.UNRECOGNIZED);
    assertThat(state.value()).isEqualTo(value);
    assertThat(state).isEqualTo(OrderState.of(value)).hasSameHashCodeAs(OrderState.of(value));
    assertThat(OrderState.jsonAdapter().toJson(state)).isEqualTo('"' + value + '"');
  }

  @ParameterizedTest
  @CsvSource({"1, BASIC", "2, PLUS", "'\"2\"', PLUS", "2.0, PLUS"})
  void knownIntegerIsItsConstant(String body, Tier.Known known) {
    Tier tier = tier(body);

    assertThat(tier.known()).isEqualTo(known);
    assertThat(tier).isSameAs(Tier.of(tier.value()));
  }

  @Test
  void unknownIntegerSurvivesARoundTrip() {
    Tier tier = tier("\"99\"");

    assertThat(tier.known()).isEqualTo(Tier.Known.UNRECOGNIZED);
    assertThat(tier).isEqualTo(Tier.of(99L));
    assertThat(Tier.jsonAdapter().toJson(tier)).isEqualTo("99");
  }

  @Test
  void nullAndEmptyIntegerAreAbsent() {
    assertThat(state("null")).isNull();
    assertThat(tier("null")).isNull();
    assertThat(tier("\"\"")).isNull();
  }

  @Test
  void otherShapesAreNotAnEnum() {
    server.answers("{}");
    assertThatThrownBy(server.client().values().state()::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageEndingWith("Expected a string but found an object at path $");

    server.answers("\"plus\"");
    assertThatThrownBy(server.client().values().tier()::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageEndingWith("Expected a number but found other text at path $");
  }
}
