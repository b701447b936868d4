package dev.gangway.core;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.gangway.core.json.Scalars;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.spec.WebhookBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookBodyTest {

  @Test
  void eventIsReadWithItsCodec() {
    assertThat(WebhookBody.read("paid", Scalars.LONG, " 7 ")).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "s3cret | Expected JSON but found other text at path $",
        "null | Expected one value and nothing else.",
        "{\"id\":1} {} | Expected JSON but found other text",
        "{\"id\": | Expected more JSON but the text ends",
      })
  void bodyThatIsNotAnEventIsRefusedWithoutBeingQuoted(String body, String reason) {
    assertThatThrownBy(() -> WebhookBody.read("paid", Order.jsonAdapter(), body))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The body does not match the event paid: ")
        .hasMessageNotContaining("s3cret")
        .extracting(Throwable::getMessage, as(STRING))
        .contains(reason);
  }
}
