package dev.gangway.core;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A server's URL with variables in braces, and what each of their places allows. */
final class ServerTemplate {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");
  private static final String SEGMENT = "(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+";
  private static final String LABEL = "[A-Za-z0-9_-]{1,63}";

  /** Where a variable stands. */
  private enum Place {
    URL(".+", "a URL"),
    SCHEME("https?", "http or https"),
    HOST(LABEL + "(\\." + LABEL + ")*", "a host name"),
    LABEL_OF_HOST(LABEL, "one label of a host name: letters, digits and hyphens, without dots"),
    PORT("[0-9]{1,5}", "a port"),
    SEGMENT_OF_PATH(SEGMENT, "one segment of a path: letters, digits and . _ ~ - only"),
    REST_OF_PATH(
        SEGMENT + "(/" + SEGMENT + ")*/?",
        "segments of a path: letters, digits and . _ ~ - only, none of them \".\" or \"..\"");

    private final Pattern values;
    private final String description;

    Place(String values, String description) {
      this.values = Pattern.compile(values);
      this.description = description;
    }
  }

  private final String url;
  private final int host;
  private final int port;
  private final int path;

  ServerTemplate(String url) {
    this.url = url;
    int scheme = url.indexOf("://");
    this.host = scheme < 0 ? url.length() : scheme + 3;
    int slash = url.indexOf('/', host);
    this.path = slash < 0 ? url.length() : slash;
    int colon = url.indexOf(':', host);
    this.port = colon < 0 || colon > path ? path : colon;
  }

  /** Refuses a value that would change another part of the address. */
  void check(String variable, String value) {
    boolean found = false;
    Matcher variables = VARIABLE.matcher(url);
    while (variables.find()) {
      if (variables.group(1).equals(variable)) {
        found = true;
        Place place = place(variables.start(), variables.end());
        if (!place.values.matcher(value).matches()) {
          throw new IllegalArgumentException(
              "The server's "
                  + variable
                  + " must be "
                  + place.description
                  + ". The value given is not.");
        }
      }
    }
    if (!found) {
      throw new IllegalArgumentException("The server's address has no variable " + variable + ".");
    }
  }

  private Place place(int start, int end) {
    if (host == url.length()) {
      return Place.URL;
    }
    if (start < host) {
      return Place.SCHEME;
    }
    if (start < port) {
      return start == host && end == port ? Place.HOST : Place.LABEL_OF_HOST;
    }
    if (start < path) {
      return Place.PORT;
    }
    String after = url.substring(end);
    boolean last = after.isEmpty() || after.equals("/");
    return last && url.charAt(start - 1) == '/' ? Place.REST_OF_PATH : Place.SEGMENT_OF_PATH;
  }

  boolean has(String variable) {
    return url.contains("{" + variable + "}");
  }

  /** Returns the path of a server that is written without variables there, between slashes. */
  static String pathOf(String url) {
    String path = url.substring(new ServerTemplate(url).path);
    String absolute = url.contains("://") ? path : url;
    return absolute.replaceFirst("^/?", "/").replaceFirst("(?<=.)/?$", "/");
  }

  /**
   * Returns what the variables are in an address of this server, or null if it is not one. Only one
   * with https is: on this machine there are stand-ins.
   *
   * @param anyHost whether a host may be all variable
   */
  @Nullable Map<String, String> read(HttpUrl address, boolean anyHost) {
    boolean variableHost = host == url.length() || url.substring(host, port).matches("\\{[^}]*}");
    if (!address.isHttps() || (variableHost && !anyHost)) {
      return null;
    }
    Map<String, Integer> groups = new LinkedHashMap<>();
    Matcher found = addresses(groups).matcher(address.toString());
    if (!found.matches()) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    groups.forEach(
        (variable, group) -> {
          String value = found.group(group);
          values.put(variable, value == null ? "" : value.replaceFirst("/$", ""));
        });
    return values;
  }

  private Pattern addresses(Map<String, Integer> groups) {
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    Matcher variables = VARIABLE.matcher(url);
    while (variables.find()) {
      Place place = place(variables.start(), variables.end());
      pattern.append(Pattern.quote(url.substring(from, variables.start())));
      Integer earlier = groups.putIfAbsent(variables.group(1), groups.size() + 1);
      pattern.append(
          earlier != null
              ? "\\" + earlier
              : "(" + place.values.pattern().replaceAll("\\((?!\\?)", "(?:") + ")");
      pattern.append(place == Place.REST_OF_PATH ? "?" : "");
      from = variables.end();
    }
    String rest = url.substring(from).replaceFirst("/$", "");
    return Pattern.compile(pattern + Pattern.quote(rest) + "/?", Pattern.CASE_INSENSITIVE);
  }

  String fill(Map<String, String> values) {
    return VARIABLE
        .matcher(url)
        .replaceAll(
            found -> {
              String value = values.get(found.group(1));
              if (value == null) {
                throw new IllegalArgumentException(
                    "The server's " + found.group(1) + " has no value. Give it one.");
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** Refuses a URL whose host does not begin and end as the template says. */
  void requireOwnHost(HttpUrl filled) {
    String pattern = url.substring(host, Math.max(host, port)).toLowerCase(Locale.ROOT);
    int first = pattern.indexOf('{');
    // A host outside ASCII is written otherwise in the URL.
    if (first < 0 || !pattern.chars().allMatch(c -> c < 128)) {
      return;
    }
    if (!filled.host().startsWith(pattern.substring(0, first))
        || !filled.host().endsWith(pattern.substring(pattern.lastIndexOf('}') + 1))) {
      throw new IllegalArgumentException(
          "The server's variables resolve to a host that is not the provider's "
              + pattern
              + ". Check their values.");
    }
  }
}
