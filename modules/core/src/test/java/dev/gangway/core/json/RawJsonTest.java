package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "-0",
        "0.10",
        "1E+999999999",
        "123456789012345678901234567890",
        "\"\"",
        "\"a\\\"b\\u00e4\\\\\"",
        "[]",
        "{}",
        "[1, [null,{ }] ]",
        "{\"b\":1,\"a\":{\"b\":[\"}\"]}}",
      })
  void valueKeepsItsText(String text) {
    RawJson value = server.reads(server.client().values().raw(), text);

    assertThat(value.text()).isEqualTo(text);
    assertThat(value).isEqualTo(RawJson.of(text)).hasSameHashCodeAs(RawJson.of(text));
    assertThat(Scalars.RAW.toJson(value)).isEqualTo(text);
  }

  @Test
  void halfASurrogatePairIsKeptAsItsEscapeAndRefusedWithoutOne() {
    assertThat(RawJson.of("\"\\ud83d\"").text()).isEqualTo("\"\\ud83d\"");
    assertThatThrownBy(() -> RawJson.of("\"\ud83d\""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The JSON text cannot be sent: its character 2 of 3 is half of a surrogate pair. Look"
                + " for text cut in two.");
  }

  @Test
  void elementsOfAListKeepTheirText() throws Exception {
    String text = "[1.0,\"a\",null,{\"b\":[ ]},[2],true]";

    List<RawJson> elements = ListCodec.of(Scalars.RAW).fromJson(text);

    assertThat(elements)
        .extracting(RawJson::text)
        .containsExactly("1.0", "\"a\"", "null", "{\"b\":[ ]}", "[2]", "true");
    assertThat(ListCodec.of(Scalars.RAW).toJson(elements)).isEqualTo(text);
  }

  @Test
  void valueIsReadWithACodecLater() {
    Order order = RawJson.of("{\"id\":6}").as(Order.jsonAdapter());

    assertThat(order.id()).isEqualTo(6);
    assertThatThrownBy(() -> RawJson.of("6").as(Order.jsonAdapter()))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected an object but found a number at path $");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[1,]", "{\"a\"}", "1 2", "{}x", "'a'", "abc", "\"\\q\""})
  void textThatIsNotOneJsonValueIsRefused(String text) {
    assertThatThrownBy(() -> RawJson.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Expected one JSON value of " + text.length() + " characters, but it is not JSON.");
  }

  @Test
  void onlyNullIsNull() {
    assertThat(RawJson.of("null").isNull()).isTrue();
    assertThat(RawJson.of("\"null\"").isNull()).isFalse();
  }

  @Test
  void textIsNotPrinted() {
    assertThat(RawJson.of("\"jane@example.com\"")).hasToString("RawJson[18 characters]");
  }
}
