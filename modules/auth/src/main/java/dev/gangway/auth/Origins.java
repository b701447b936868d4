package dev.gangway.auth;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Rules on where credentials may go. */
public final class Origins {
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  /** Addresses and {@code localhost} only: a name below it is resolved by whoever runs the DNS. */
  private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\." + BYTE + "){3}|::1");

  private Origins() {}

  /**
   * Returns the URL if credentials may travel to it: over TLS, or to this machine itself.
   *
   * @throws IllegalArgumentException if the scheme is {@code http} and the host is not loopback
   */
  public static HttpUrl requireSecure(HttpUrl url) {
    if (!url.isHttps() && !LOOPBACK.matcher(url.host()).matches()) {
      throw new IllegalArgumentException(
          "Credentials would travel unencrypted to http://"
              + url.host()
              + ". Use https://"
              + url.host()
              + " instead. Plain http is allowed only for localhost, 127.0.0.0/8 and [::1].");
    }
    return url;
  }

  /** Returns whether two URLs have the same scheme, host and port. */
  public static boolean same(HttpUrl one, HttpUrl other) {
    return one.port() == other.port()
        && one.scheme().equals(other.scheme())
        && one.host().equals(other.host());
  }
}
