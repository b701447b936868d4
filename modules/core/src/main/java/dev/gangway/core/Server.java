package dev.gangway.core;

import dev.gangway.auth.Origins;
import dev.gangway.core.internal.Arguments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/**
 * Where a provider's API is. A client sends its requests below this URL and nowhere else.
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
    if (url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException(
          "A base URL must be https://host[:port][/path], but the one for "
              + url.host()
              + " has a query or a fragment. Remove it, and give keys to the client's builder.");
    }
    if (!url.encodedPath().endsWith("/")) {
      throw new IllegalArgumentException(
          "The path of a base URL must end with a slash, but the one for "
              + url.host()
              + " does not. Add the slash, or use Server.of.");
    }
    Origins.requireSecure(url);
  }

  /**
   * Returns the server at this URL; a missing slash at the end is added.
   *
   * @throws IllegalArgumentException when the URL has no scheme, cannot be parsed, has a user, a
   *     password, a query or a fragment, or is not HTTPS on a host other than loopback; the message
   *     does not repeat the URL
   */
  public static Server of(String name, String url) {
    Arguments.notNull(url, "url");
    if (!url.contains("://")) {
      throw new IllegalArgumentException(
          "A base URL must start with https://, but the one given has no scheme. Add https://.");
    }
    boolean ends = url.endsWith("/") || url.indexOf('?') >= 0 || url.indexOf('#') >= 0;
    HttpUrl parsed = HttpUrl.parse(ends ? url : url + "/");
    if (parsed == null) {
      throw new IllegalArgumentException(
          "A base URL must be https://host[:port][/path], but the one given is not a URL of this"
              + " form. Check its scheme, host and port.");
    }
    return new Server(name, parsed);
  }

  /** Returns the address of a server whose parts in braces are still to be given. */
  public static Template template(String name, String url) {
    return new Template(Arguments.notNull(name, "name"), Arguments.notNull(url, "url"), Map.of());
  }

  /** An address with parts that differ. Immutable. */
  public static final class Template {
    private final String name;
    private final ServerTemplate template;
    private final Map<String, String> values;

    private Template(String name, String url, Map<String, String> values) {
      this(name, new ServerTemplate(url), values);
    }

    private Template(String name, ServerTemplate template, Map<String, String> values) {
      this.name = name;
      this.template = template;
      this.values = values;
    }

    /**
     * Returns the address with this part given. A value must fit its place: a label of the host, a
     * whole host, a port, or a segment of the path; the last part of a path may have several
     * segments.
     *
     * @param known the documented values; none when any value is allowed
     * @throws IllegalArgumentException when the value is not one of these, or does not fit its
     *     place; the message does not repeat the value
     */
    public Template with(String variable, String value, String... known) {
      Arguments.notNull(value, variable);
      if (known.length == 0) {
        template.check(variable, value);
      } else if (!List.of(known).contains(value)) {
        throw new IllegalArgumentException(
            "The server's " + variable + " must be one of " + List.of(known) + ".");
      }
      Map<String, String> more = new HashMap<>(values);
      more.put(variable, value);
      return new Template(name, template, Map.copyOf(more));
    }

    /**
     * Returns the server, see {@link Server#of(String, String)}.
     *
     * @throws IllegalArgumentException when a part has no value, or the values would resolve to a
     *     host other than the provider's
     */
    public Server server() {
      Server server = of(name, template.fill(values));
      template.requireOwnHost(server.url());
      return server;
    }
  }

  @Override
  public String toString() {
    return name + " (" + url + ")";
  }
}
