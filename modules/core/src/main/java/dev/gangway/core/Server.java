package dev.gangway.core;

import dev.gangway.auth.Origins;
import okhttp3.HttpUrl;

/**
 * Where a provider's API is.
 *
 * @param name what the provider calls it, for instance {@code staging}
 * @param url the base URL of every operation; ends with a slash
 */
public record Server(String name, HttpUrl url) {

  /** Checks the URL, see {@link #of(String, String)}. */
  public Server {
    Arguments.notNull(name, "name");
    Arguments.notNull(url, "url");
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException(
          "A base URL carries no user and password, but the one for "
              + url.host()
              + " does. Give credentials to the client's builder.");
    }
    Origins.requireSecure(url);
  }

  /**
   * Returns the server at this URL; a missing slash at the end is added.
   *
   * @throws IllegalArgumentException when the URL has no scheme, cannot be parsed, or is not HTTPS
   *     on a host other than loopback
   */
  public static Server of(String name, String url) {
    Arguments.notNull(url, "url");
    if (!url.contains("://")) {
      throw new IllegalArgumentException(
          "A base URL needs a scheme, but \"" + url + "\" has none. Write https://" + url + ".");
    }
    HttpUrl parsed = HttpUrl.parse(url.endsWith("/") ? url : url + "/");
    if (parsed == null || parsed.query() != null || parsed.fragment() != null) {
      throw new IllegalArgumentException(
          "A base URL is https://host[:port][/path] without query and fragment, but this is \""
              + url
              + "\".");
    }
    return new Server(name, parsed);
  }

  @Override
  public String toString() {
    return name + " (" + url + ")";
  }
}
