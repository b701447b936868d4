package dev.gangway.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** An event as it goes over the wire: signed, and sealed if the provider seals. Immutable. */
public final class WebhookDelivery {
  private final Map<String, String> headers;
  private final byte[] body;

  WebhookDelivery(Map<String, String> headers, byte[] body) {
    this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    this.body = body;
  }

  /** Returns the headers, those of the signature among them. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Returns a copy of the bytes of the body. */
  public byte[] body() {
    return body.clone();
  }

  /** Returns the body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Returns this delivery with another header, as an attacker would change it. */
  public WebhookDelivery withHeader(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return new WebhookDelivery(changed, body);
  }

  /** Returns this delivery with one bit of the body changed, any one. */
  public WebhookDelivery tampered(Random random) {
    return tampered(random.nextInt(8 * body.length));
  }

  /** Returns this delivery with this bit of the body changed. */
  public WebhookDelivery tampered(int bit) {
    byte[] changed = body.clone();
    changed[bit / 8] ^= (byte) (1 << (bit % 8));
    return new WebhookDelivery(headers, changed);
  }

  /**
   * Returns the deliveries several times, in an order that the seed decides, as a provider makes of
   * them that repeats what was received already.
   */
  public static List<WebhookDelivery> shuffled(
      List<WebhookDelivery> deliveries, int copies, long seed) {
    List<WebhookDelivery> shuffled = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      shuffled.addAll(deliveries);
    }
    Collections.shuffle(shuffled, new Random(seed));
    return List.copyOf(shuffled);
  }

  /** Shows nothing of the body. */
  @Override
  public String toString() {
    return "WebhookDelivery[" + headers.keySet() + ", " + body.length + " bytes]";
  }
}
