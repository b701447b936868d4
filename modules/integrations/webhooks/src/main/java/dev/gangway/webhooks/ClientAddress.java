package dev.gangway.webhooks;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says from which address a request comes. */
@FunctionalInterface
public interface ClientAddress {

  /** Returns the address, or null if it is not known, which refuses the request. */
  @Nullable InetAddress of(WebhookRequest request);

  /**
   * Returns the address at the other end of the connection. Headers such as {@code X-Forwarded-For}
   * are not believed, because anybody can send them.
   */
  static ClientAddress ofConnection() {
    return WebhookRequest::remote;
  }

  /**
   * Returns the address that your own proxies have seen: the last one in {@code X-Forwarded-For}
   * that is not one of them. The header is believed only if the connection comes from one of these
   * proxies.
   *
   * @param proxies the proxies' IP addresses, or networks such as {@code 10.0.0.0/8}
   */
  static ClientAddress behind(String... proxies) {
    return new ForwardedAddress(AddressRanges.of(List.of(proxies)));
  }
}
