package dev.gangway.auth;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Rules on where credentials may go. */
public final class Origins {
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|::1");

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
              + "; write https://"
              + url.host()
              + " (plain http is allowed only for localhost, 127.0.0.0/8 and [::1])");
    }
    return url;
  }

  /** Says whether two URLs have the same scheme, host and port. */
  public static boolean same(HttpUrl one, HttpUrl other) {
    return one.port() == other.port()
        && one.scheme().equals(other.scheme())
        && one.host().equals(other.host());
  }
}
