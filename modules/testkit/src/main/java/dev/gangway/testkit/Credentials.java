package dev.gangway.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a request carries a credential of the kind that its operation needs; any value is
 * accepted.
 */
final class Credentials {
  private final Map<String, JsonNode> schemes;

  Credentials(Map<String, JsonNode> schemes) {
    this.schemes = schemes;
  }

  /** Returns what is missing, or null when nothing is. */
  @Nullable String check(SpecOperation operation, HttpUrl url, Headers headers) {
    List<String> missing = new ArrayList<>();
    for (Set<String> alternative : operation.security()) {
      List<String> lacking =
          alternative.stream().filter(scheme -> !isPresent(scheme, url, headers)).toList();
      if (lacking.isEmpty()) {
        return null;
      }
      missing.add(lacking.stream().map(this::describe).collect(Collectors.joining(" and ")));
    }
    return missing.isEmpty() ? null : String.join(", or ", missing) + " is missing";
  }

  /** Returns the names of the query parameters that carry credentials. */
  Set<String> queryNames() {
    return schemes.values().stream()
        .filter(scheme -> scheme.path("in").asText().equals("query"))
        .map(scheme -> scheme.path("name").asText())
        .collect(Collectors.toSet());
  }

  static List<String> cookies(Headers headers, String name) {
    return headers.values("Cookie").stream()
        .flatMap(header -> Arrays.stream(header.split("; *", -1)))
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> cookie.substring(name.length() + 1))
        .toList();
  }

  private boolean isPresent(String name, HttpUrl url, Headers headers) {
    JsonNode scheme = schemes.get(name);
    if (scheme == null) {
      throw new IllegalArgumentException("The spec has no security scheme \"" + name + "\".");
    }
    String parameter = scheme.path("name").asText();
    return switch (place(scheme)) {
      case "header" -> isText(headers.get(parameter));
      case "query" -> isText(url.queryParameter(parameter));
      case "cookie" -> cookies(headers, parameter).stream().anyMatch(Credentials::isText);
      default -> isAuthorization(scheme, headers.get("Authorization"));
    };
  }

  private static String place(JsonNode scheme) {
    return scheme.path("type").asText().equals("apiKey") ? scheme.path("in").asText() : "";
  }

  private static boolean isText(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private static boolean isAuthorization(JsonNode scheme, @Nullable String header) {
    String prefix = prefix(scheme) + " ";
    return header != null
        && header.regionMatches(true, 0, prefix, 0, prefix.length())
        && isText(header.substring(prefix.length()));
  }

  private static String prefix(JsonNode scheme) {
    String name = scheme.path("scheme").asText("bearer").toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String describe(String name) {
    JsonNode scheme = schemes.getOrDefault(name, NullNode.getInstance());
    String place = place(scheme);
    return place.isEmpty()
        ? "header.Authorization with a " + prefix(scheme) + " credential (" + name + ")"
        : place + "." + scheme.path("name").asText() + " (" + name + ")";
  }
}
