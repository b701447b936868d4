package dev.gangway.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gangway.auth.Secret;
import dev.gangway.auth.cipher.TextEncoding;
import dev.gangway.core.webhooks.WebhookSignature.StandardWebhooks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verifies by the specification of Standard Webhooks, version 1. */
final class StandardWebhooksVerification implements Verification {
  private static final String ID = "webhook-id";
  private static final String TIMESTAMP = "webhook-timestamp";
  private static final String SIGNATURE = "webhook-signature";

  /** More would make a body cheap to send and dear to refuse. */
  private static final int MAX_SIGNATURES = 16;

  private static final class Given {
    final String version;
    final byte[] bytes;

    Given(String version, byte[] bytes) {
      this.version = version;
      this.bytes = bytes;
    }
  }

  private final StandardWebhooks scheme;
  private final Settings settings;

  StandardWebhooksVerification(StandardWebhooks scheme, Settings settings) {
    this.scheme = scheme;
    this.settings = settings;
    settings.secrets().forEach(StandardWebhooksKey::of);
  }

  @Override
  public Verified verify(WebhookRequest request) throws RefusedException {
    String id = request.header(ID);
    String timestamp = request.header(TIMESTAMP);
    List<Given> given = given(request.header(SIGNATURE));
    byte[] start = (id + "." + timestamp + ".").getBytes(UTF_8);
    boolean matches = false;
    for (Secret secret : settings.secrets()) {
      matches |= matches(StandardWebhooksKey.of(secret), given, start, request.body());
    }
    if (!matches) {
      throw new RefusedException("no signature is that of any live secret");
    }
    Timestamps.requireRecent(TIMESTAMP, timestamp, scheme.tolerance(), settings.clock());
    return Verified.delivery(request, id);
  }

  private static boolean matches(
      StandardWebhooksKey key, List<Given> given, byte[] start, byte[] body) {
    boolean matches = false;
    for (Given each : given) {
      matches |= each.version.equals(key.version()) && key.verifies(each.bytes, start, body);
    }
    return matches;
  }

  /** Signatures of versions that are not known yet are left to receivers that know them. */
  private static List<Given> given(String header) throws RefusedException {
    List<Given> given = new ArrayList<>();
    for (String each : header.split(" +", MAX_SIGNATURES + 1)) {
      int comma = each.indexOf(',');
      byte @Nullable [] bytes =
          comma < 0 ? null : TextEncoding.BASE64.decode(each.substring(comma + 1));
      if (bytes != null) {
        given.add(new Given(each.substring(0, comma), bytes));
      }
    }
    if (given.isEmpty() || given.size() > MAX_SIGNATURES) {
      throw new RefusedException("the header " + SIGNATURE + " has no list of signatures");
    }
    return given;
  }
}
