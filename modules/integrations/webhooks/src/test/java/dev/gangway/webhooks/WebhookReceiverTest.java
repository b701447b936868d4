package dev.gangway.webhooks;

import static dev.gangway.webhooks.Samples.NOW;
import static dev.gangway.webhooks.Samples.SECRET;
import static dev.gangway.webhooks.Samples.event;
import static dev.gangway.webhooks.Samples.hmac;
import static dev.gangway.webhooks.Samples.signed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.KeyForm;
import dev.gangway.auth.cipher.TextEncoding;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.EventFields;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import dev.gangway.testkit.MutableClock;
import dev.gangway.webhooks.Samples.Handled;
import java.io.InputStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookReceiverTest {
  private final MutableClock clock = MutableClock.at(NOW);
  private final Handled handled = new Handled();
  private final Inbox inbox = Inbox.inMemory(InboxSettings.defaults().withClock(clock));

  @Test
  void eventThatComesTwiceIsHandledOnce() {
    WebhookReceiver<RawJson> receiver = receiver();
    String paid = event("paid", "17", NOW);

    assertThat(receiver.receive(signed(paid)).status()).isEqualTo(200);
    assertThat(receiver.receive(signed(paid))).isEqualTo(new Receipt.Duplicate<>());
    assertThat(handled.events).containsExactly(paid);
  }

  @Test
  void eventOlderThanTheNewestOfItsEntityIsStale() {
    WebhookReceiver<RawJson> receiver = receiver();
    String paid = event("paid", "17", NOW.minusSeconds(60));
    String shipped = event("shipped", "17", NOW);
    String other = event("paid", "18", NOW.minusSeconds(60));

    assertThat(receiver.receive(signed(shipped))).isInstanceOf(Receipt.Handled.class);
    assertThat(receiver.receive(signed(paid))).isEqualTo(new Receipt.Stale<>());
    assertThat(receiver.receive(signed(other))).isInstanceOf(Receipt.Handled.class);
    assertThat(handled.events).containsExactly(shipped, other);
  }

  @Test
  void twoEventsOfTheSameTimeAreBothHandled() {
    WebhookReceiver<RawJson> receiver = receiver();

    receiver.receive(signed(event("paid", "17", NOW)));
    receiver.receive(signed(event("packed", "17", NOW)));

    assertThat(handled.events).hasSize(2);
  }

  @Test
  void handlerThatFailsGetsTheNextDelivery() {
    boolean[] fails = {true};
    WebhookReceiver<RawJson> receiver =
        builder()
            .handler(
                received -> {
                  if (fails[0]) {
                    throw new IllegalStateException("secret of 17");
                  }
                  handled.handle(received);
                })
            .build();
    WebhookRequest paid = signed(event("paid", "17", NOW));

    Receipt<RawJson> first = receiver.receive(paid);
    fails[0] = false;

    assertThat(first.status()).isEqualTo(500);
    assertThat(first.toString()).isEqualTo("Failed[java.lang.IllegalStateException]");
    assertThat(receiver.receive(paid)).isInstanceOf(Receipt.Handled.class);
    assertThat(handled.events).hasSize(1);
  }

  @Test
  void timeInTheFutureIsRefusedSinceItWouldMakeAllLaterEventsStale() {
    WebhookReceiver<RawJson> receiver = receiver();
    WebhookRequest future = signed(event("paid", "17", NOW.plusSeconds(301)));

    assertThat(receiver.receive(future))
        .isEqualTo(new Receipt.Refused<>("the event's time lies in the future"));
    clock.advance(Duration.ofSeconds(2));
    assertThat(receiver.receive(future)).isInstanceOf(Receipt.Handled.class);
  }

  @Test
  void eachChangedBitOfTheBodyIsRefused() {
    WebhookReceiver<RawJson> receiver = receiver();
    byte[] body = event("paid", "17", NOW).getBytes(UTF_8);
    Map<String, List<String>> headers =
        Map.of("x-signature", List.of(hmac(new String(body, UTF_8))));

    for (int bit = 0; bit < 8 * body.length; bit++) {
      byte[] changed = body.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(receiver.receive(WebhookRequest.of(headers, changed, null)))
          .isInstanceOf(Receipt.Refused.class);
    }
    assertThat(handled.events).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "zz", "sha256=", " ", "é"})
  void headerThatIsNoSignatureIsRefused(String header) {
    WebhookRequest request =
        Samples.request(event("paid", "17", NOW), Map.of("x-signature", List.of(header)));

    assertThat(receiver().receive(request)).isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void headerThatIsMissingOrThereTwiceIsRefused() {
    String body = event("paid", "17", NOW);

    assertThat(receiver().receive(Samples.request(body, Map.of())))
        .isEqualTo(new Receipt.Refused<>("the header x-signature is missing"));
    assertThat(
            receiver()
                .receive(
                    Samples.request(body, Map.of("x-signature", List.of(hmac(body), hmac(body))))))
        .isEqualTo(new Receipt.Refused<>("the header x-signature is there 2 times"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{", "{} {}", "[", "\"", "{\"a\":1,}", "\u0000"})
  void signedBodyThatIsNoEventIsUnreadable(String body) {
    WebhookReceiver<RawJson> receiver =
        builder(
                Samples.shop(WebhookSignature.hmac("x-signature"))
                    .withFields(EventFields.none().withPayload("event")))
            .build();

    assertThat(receiver.receive(signed(body))).isInstanceOf(Receipt.Unreadable.class);
  }

  @Test
  void bodyThatIsTooLargeIsNotReadToItsEnd() throws Exception {
    WebhookReceiver<RawJson> receiver = builder().maxBytes(1_000).build();
    long[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return 'x';
          }
        };

    Receipt<RawJson> receipt = receiver.receive(Map.of(), endless, null);

    assertThat(receipt).isEqualTo(new Receipt.TooLarge<>(1_000));
    assertThat(receipt.status()).isEqualTo(413);
    assertThat(read[0]).isLessThanOrEqualTo(1_001);
  }

  @Test
  void nestedAndLongBodiesAreReadOrRefusedInTime() {
    WebhookReceiver<RawJson> receiver = receiver();
    int half = 500_000;

    assertThat(receiver.receive(signed("[".repeat(half) + "]".repeat(half))))
        .isInstanceOf(Receipt.Unreadable.class);
    assertThat(receiver.receive(signed("{\"a\":[" + "1,".repeat(half) + "1]}")))
        .isInstanceOf(Receipt.Handled.class);
    assertThat(receiver.receive(signed("{\"time\":" + "9".repeat(2 * half) + "}")))
        .isInstanceOf(Receipt.Handled.class);
  }

  @Test
  void hmacIsReadAsTheProviderWritesIt() {
    String body = event("paid", "17", NOW);
    byte[] key = {1, 2, 3};
    WebhookReceiver<RawJson> receiver =
        Webhooks.receiver(
                Samples.shop(
                    WebhookSignature.hmac("x-signature")
                        .withAlgorithm("HmacSHA512")
                        .withEncoding(TextEncoding.BASE64)
                        .withKey(KeyForm.HEX)
                        .withPrefix("sha512=")
                        .withTimestamp("v0:{timestamp}:{body}", "x-time", Duration.ofSeconds(60))))
            .secret(Secret.of("010203"))
            .inbox(inbox)
            .handler(handled)
            .clock(clock)
            .build();
    long now = NOW.getEpochSecond();
    String mac =
        Base64.getEncoder()
            .encodeToString(
                Macs.compute("HmacSHA512", key, ("v0:" + now + ":" + body).getBytes(UTF_8)));
    WebhookRequest request =
        Samples.request(
            body, Map.of("x-signature", List.of("sha512=" + mac), "x-time", List.of("" + now)));

    assertThat(receiver.receive(request)).isInstanceOf(Receipt.Handled.class);
    clock.advance(Duration.ofSeconds(61));
    assertThat(receiver.receive(request)).isInstanceOf(Receipt.Refused.class);
  }

  @Test
  void whatIsMissingIsSaidWhenTheReceiverIsBuilt() {
    assertThatThrownBy(
            () -> Webhooks.receiver(Samples.shop(WebhookSignature.hmac("x-signature"))).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "The receiver of shop has no inbox to tell new events from repeated ones. Call"
                + " inbox(Inbox.jdbc(dataSource)), or inbox(Inbox.inMemory()).");
    assertThatThrownBy(
            () ->
                Webhooks.receiver(Samples.shop(WebhookSignature.hmac("x-signature")))
                    .inbox(inbox)
                    .handler(handled)
                    .build())
        .hasMessage(
            "The bodies are signed, but there is no secret to verify them with. Call secret(…).");
  }

  @Test
  void secretThatIsNeverAskedForIsRefused() {
    assertThatThrownBy(() -> builder(Samples.shop(WebhookSignature.none())).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "There is a secret, but the signature is None[] and does not use it. Set the"
                + " signature(…) that does, or leave it out.");
    assertThatThrownBy(() -> builder().cipher(Samples.opening(payload -> new byte[0])).build())
        .hasMessageStartingWith("There is a cipher, but the signature is Hmac[header=x-signature");
  }

  @Test
  void nothingOfARequestOrSecretIsPrinted() {
    WebhookReceiver<RawJson> receiver = receiver();
    WebhookRequest request = signed("{\"order\":\"topsecret\"}");

    assertThat(request.toString()).isEqualTo("WebhookRequest[21 bytes]");
    assertThat(receiver.receive(request).toString()).doesNotContain("topsecret");
    assertThat(receiver.toString()).isEqualTo("WebhookReceiver[shop]");
  }

  private WebhookReceiver<RawJson> receiver() {
    return builder().build();
  }

  private WebhookReceiver.Builder<RawJson> builder() {
    return builder(Samples.shop(WebhookSignature.hmac("x-signature")));
  }

  private WebhookReceiver.Builder<RawJson> builder(WebhookSource<RawJson> source) {
    return Webhooks.receiver(source).secret(SECRET).inbox(inbox).handler(handled).clock(clock);
  }
}
