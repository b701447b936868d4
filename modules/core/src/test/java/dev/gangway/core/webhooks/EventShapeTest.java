package dev.gangway.core.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.json.RawJson;
import org.junit.jupiter.api.Test;

final class EventShapeTest {
  private static final RawJson EVENT =
      RawJson.of(
          "{ \"id\": 7, \"a\": {\"b\": {\"c\": \"d\"}}, \"n\": null, \"l\": [1], \"t\": true,"
              + " \"id\": 8 }");

  @Test
  void fieldIsNamedWithDots() {
    assertThat(EventShape.text(EVENT, "a.b.c")).isEqualTo("d");
    assertThat(EventShape.text(EVENT, "t")).isEqualTo("true");
    assertThat(EventShape.field(EVENT, "a.b")).isEqualTo(RawJson.of("{\"c\": \"d\"}"));
  }

  @Test
  void fieldThatComesTwiceIsWhatItWasTheLastTime() {
    assertThat(EventShape.text(EVENT, "id")).isEqualTo("8");
  }

  @Test
  void whatIsNoFieldIsNull() {
    assertThat(EventShape.text(EVENT, "n")).isNull();
    assertThat(EventShape.text(EVENT, "l")).isNull();
    assertThat(EventShape.text(EVENT, "a")).isNull();
    assertThat(EventShape.text(EVENT, "a.x.c")).isNull();
    assertThat(EventShape.text(EVENT, "id.x")).isNull();
    assertThat(EventShape.text(RawJson.of("[]"), "id")).isNull();
  }

  @Test
  void shapeIsTheNamesOfTheFields() {
    assertThat(EventShape.has(EVENT, "id", "n")).isTrue();
    assertThat(EventShape.has(EVENT, "id", "x")).isFalse();
    assertThat(EventShape.has(RawJson.of("[]"))).isFalse();
  }
}
