package dev.gangway.webhooks;

import static dev.gangway.webhooks.Samples.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.EventFields;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import dev.gangway.testkit.MutableClock;
import dev.gangway.webhooks.Samples.Handled;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SealedTest {
  private static final WebhookSource<RawJson> SOURCE =
      WebhookSource.of(
          "sealing",
          WebhookSignature.sealed("x-tag", "data"),
          EventFields.none()
              .withPayload("data")
              .withType("data.type")
              .withId("number")
              .withTime("time")
              .withEntity("data.id"),
          (type, payload) -> payload);

  private final Handled handled = new Handled();
  private final WebhookReceiver<RawJson> receiver =
      Webhooks.receiver(SOURCE)
          .cipher(Samples.opening(payload -> open("old", payload.text(), payload.signature())))
          .cipher(Samples.opening(payload -> open("new", payload.text(), payload.signature())))
          .inbox(Inbox.inMemory())
          .handler(handled)
          .clock(MutableClock.at(NOW))
          .build();

  @Test
  void sealedFieldIsOpenedWithAnyOfTheLiveKeys() {
    String event = "{\"type\":\"approved\",\"id\":\"7\"}";

    assertThat(receiver.receive(sealed(event, "1", "new"))).isInstanceOf(Receipt.Handled.class);
    assertThat(receiver.receive(sealed(event, "2", "older"))).isInstanceOf(Receipt.Refused.class);
    assertThat(handled.events).containsExactly(event);
  }

  @Test
  void fieldThatIsOpenIsRefusedSinceNothingVouchesForIt() {
    WebhookRequest open =
        Samples.request("{\"data\":{\"type\":\"approved\"}}", Map.of("x-tag", List.of("new")));

    assertThat(receiver.receive(open))
        .isEqualTo(new Receipt.Refused<>("the field data is not sealed"));
  }

  @Test
  void newIdBesideTheSealedFieldMakesNoNewEvent() {
    String event = "{\"type\":\"approved\",\"id\":\"7\"}";

    assertThat(receiver.receive(sealed(event, "1", "new"))).isInstanceOf(Receipt.Handled.class);
    assertThat(receiver.receive(sealed(event, "2", "new"))).isInstanceOf(Receipt.Duplicate.class);
  }

  @Test
  void eventThatIsSealedAnewIsADuplicateAndTheSameAtAnotherTimeIsNot() {
    String event = "{\"type\":\"approved\",\"id\":\"7\"}";
    Instant later = NOW.plusSeconds(1);

    assertThat(receiver.receive(sealed("0" + event, NOW))).isInstanceOf(Receipt.Handled.class);
    assertThat(receiver.receive(sealed("1" + event, NOW))).isInstanceOf(Receipt.Duplicate.class);
    assertThat(receiver.receive(sealed("1" + event, later))).isInstanceOf(Receipt.Duplicate.class);
    assertThat(receiver.receive(sealed("2" + event, later))).isInstanceOf(Receipt.Handled.class);
  }

  @Test
  void sealedTextThatIsNoEventIsUnreadable() {
    assertThat(receiver.receive(sealed("no JSON", "1", "new")))
        .isInstanceOf(Receipt.Unreadable.class);
  }

  private static WebhookRequest sealed(String event, String number, String key) {
    String text = Base64.getEncoder().encodeToString(event.getBytes(UTF_8));
    return Samples.request(
        "{\"number\":" + number + ",\"time\":\"" + NOW + "\",\"data\":\"" + text + "\"}",
        Map.of("x-tag", List.of(key)));
  }

  /** Returns a request whose sealed text differs by the first character, which is not content. */
  private static WebhookRequest sealed(String saltAndEvent, Instant time) {
    String text = Base64.getEncoder().encodeToString(saltAndEvent.getBytes(UTF_8));
    return Samples.request(
        "{\"time\":\"" + time + "\",\"data\":\"" + text + "\"}", Map.of("x-tag", List.of("new")));
  }

  private static byte[] open(String key, String text, String signature) {
    if (!signature.equals(key)) {
      throw new IllegalArgumentException("wrong key");
    }
    byte[] plain = Base64.getDecoder().decode(text);
    return Character.isDigit(plain[0]) ? Arrays.copyOfRange(plain, 1, plain.length) : plain;
  }
}
