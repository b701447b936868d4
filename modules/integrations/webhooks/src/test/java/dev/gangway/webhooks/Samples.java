package dev.gangway.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.PayloadCipher;
import dev.gangway.auth.cipher.SealedPayload;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.webhooks.EventFields;
import dev.gangway.core.webhooks.WebhookSignature;
import dev.gangway.core.webhooks.WebhookSource;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A shop that sends signed events, and what its user makes of them. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  static final String KEY = "made up for tests";
  static final Secret SECRET = Secret.of(KEY);

  /** Events of orders: {@code {"type": …, "order": …, "time": …, …}}. */
  static WebhookSource<RawJson> shop(WebhookSignature signature) {
    return WebhookSource.of(
        "shop",
        signature,
        EventFields.none().withType("type").withTime("time").withEntity("order"),
        (type, payload) -> payload);
  }

  static String event(String type, String order, Instant time) {
    return "{\"type\":\"" + type + "\",\"order\":\"" + order + "\",\"time\":\"" + time + "\"}";
  }

  /** A request that is signed with an HMAC-SHA256 in {@code x-signature}. */
  static WebhookRequest signed(String body) {
    return request(body, Map.of("X-Signature", List.of(hmac(body))));
  }

  static String hmac(String body) {
    return HexFormat.of()
        .formatHex(Macs.compute("HmacSHA256", KEY.getBytes(UTF_8), body.getBytes(UTF_8)));
  }

  static WebhookRequest request(String body, Map<String, List<String>> headers) {
    return request(body, headers, null);
  }

  static WebhookRequest request(
      String body, Map<String, List<String>> headers, @Nullable InetAddress remote) {
    return WebhookRequest.of(headers, body.getBytes(UTF_8), remote);
  }

  /** Notes what it handles. */
  static final class Handled implements WebhookHandler<RawJson> {
    final List<String> events = new ArrayList<>();

    @Override
    public synchronized void handle(ReceivedEvent<RawJson> received) {
      events.add(received.event().text());
    }
  }

  private Samples() {}

  /** Returns a cipher that opens in this way and seals nothing. */
  static PayloadCipher opening(Function<SealedPayload, byte[]> way) {
    return new PayloadCipher() {
      @Override
      public SealedPayload seal(byte[] content) {
        throw new UnsupportedOperationException("This cipher only opens.");
      }

      @Override
      public byte[] open(SealedPayload sealed) {
        return way.apply(sealed);
      }
    };
  }
}
