package dev.gangway.core;

import dev.gangway.auth.Origins;
import java.util.List;
import java.util.regex.Pattern;
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

  /** Returns the address of a server whose parts in braces are still to be given. */
  public static Template template(String name, String url) {
    return new Template(Arguments.notNull(name, "name"), Arguments.notNull(url, "url"));
  }

  /** An address with parts that differ. Immutable. */
  public static final class Template {
    /** Neither a part of an address that means something, nor what would end one. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*/?");

    private final String name;
    private final String url;

    private Template(String name, String url) {
      this.name = name;
      this.url = url;
    }

    /**
     * Returns the address with this part given.
     *
     * @param known the values that are documented; none when any may stand
     * @throws IllegalArgumentException when the value is none of these, or would change another
     *     part
     */
    public Template with(String variable, String value, String... known) {
      Arguments.notNull(value, variable);
      if (known.length > 0 && !List.of(known).contains(value)) {
        throw new IllegalArgumentException(
            "The server's " + variable + " is one of " + List.of(known) + ", not " + value + ".");
      }
      if (known.length == 0 && !PART.matcher(value).matches()) {
        throw new IllegalArgumentException(
            "The server's "
                + variable
                + " consists of letters, digits, and . _ ~ - /, but this is \""
                + value
                + "\".");
      }
      return new Template(name, url.replace("{" + variable + "}", value));
    }

    /** Returns the server, see {@link Server#of(String, String)}. */
    public Server server() {
      return of(name, url);
    }
  }

  @Override
  public String toString() {
    return name + " (" + url + ")";
  }
}
