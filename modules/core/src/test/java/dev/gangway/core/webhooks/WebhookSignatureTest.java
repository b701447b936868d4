package dev.gangway.core.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.cipher.KeyForm;
import dev.gangway.auth.cipher.TextEncoding;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class WebhookSignatureTest {

  @Test
  void hmacIsThatOfTheBodyInHexadecimalDigitsByDefault() {
    WebhookSignature.Hmac hmac = WebhookSignature.hmac("x-signature");

    assertThat(hmac.algorithm()).isEqualTo("HmacSHA256");
    assertThat(hmac.encoding()).isEqualTo(TextEncoding.HEX);
    assertThat(hmac.key()).isEqualTo(KeyForm.UTF8);
    assertThat(hmac.signs()).isEqualTo("{body}");
    assertThat(hmac.timestamp()).isNull();
  }

  @Test
  void hmacMustSignTheBodyOnce() {
    assertThatThrownBy(
            () ->
                WebhookSignature.hmac("x-signature")
                    .withTimestamp("{timestamp}", "x-time", Duration.ofMinutes(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("What is signed must contain {body} once, but is {timestamp}.");
  }

  @Test
  void timestampMustBeSigned() {
    assertThatThrownBy(
            () ->
                WebhookSignature.hmac("x-signature")
                    .withTimestamp("{body}", "x-time", Duration.ofMinutes(5)))
        .hasMessage(
            "A timestamp must be in what is signed, as {timestamp}, and must have a header. Give"
                + " both or neither.");
  }

  @Test
  void whatNoRequestCanHaveIsRefused() {
    assertThatThrownBy(() -> WebhookSignature.hmac("x signature"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WebhookSignature.standardWebhooks().withTolerance(Duration.ZERO))
        .hasMessage("A tolerance must be more than zero, but this is PT0S.");
    assertThatThrownBy(WebhookSignature::sourceAddress)
        .hasMessage("At least one address must be allowed. Give the provider's, or choose none().");
  }
}
