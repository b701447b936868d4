package dev.gangway.webhooks;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Believes {@code X-Forwarded-For} as far as one's own proxies have written it. */
final class ForwardedAddress implements ClientAddress {
  private final AddressRanges proxies;

  ForwardedAddress(AddressRanges proxies) {
    this.proxies = proxies;
  }

  @Override
  public @Nullable InetAddress of(WebhookRequest request) {
    @Nullable InetAddress at = request.remote();
    List<String> hops = new ArrayList<>();
    request
        .headers("X-Forwarded-For")
        .forEach(value -> hops.addAll(Arrays.asList(value.split(",", -1))));
    for (int i = hops.size() - 1; i >= 0 && at != null && proxies.contain(at); i--) {
      at = AddressRanges.literal(hops.get(i).strip());
    }
    return at;
  }
}
