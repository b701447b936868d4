package dev.gangway.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

final class CredentialsTest {
  private static final HttpUrl PLAIN = HttpUrl.get("http://localhost/");

  private final Credentials credentials =
      new Credentials(
          schemes(
              "header", "{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"api-key\"}",
              "query", "{\"type\":\"apiKey\",\"in\":\"query\",\"name\":\"key\"}",
              "cookie", "{\"type\":\"apiKey\",\"in\":\"cookie\",\"name\":\"sid\"}",
              "basic", "{\"type\":\"http\",\"scheme\":\"basic\"}",
              "oauth", "{\"type\":\"oauth2\"}"));

  @Test
  void eachKindIsLookedForInItsPlace() {
    assertThat(check("header", PLAIN, Headers.of("API-Key", "x"))).isNull();
    assertThat(check("query", HttpUrl.get("http://localhost/?key=x"), Headers.EMPTY)).isNull();
    assertThat(check("cookie", PLAIN, Headers.of("Cookie", "a=b; sid=x"))).isNull();
    assertThat(check("basic", PLAIN, Headers.of("Authorization", "Basic eA=="))).isNull();
    assertThat(check("oauth", PLAIN, Headers.of("Authorization", "Bearer x"))).isNull();
  }

  @Test
  void missingCredentialIsNamedWithItsPlace() {
    assertThat(check("header", PLAIN, Headers.EMPTY))
        .isEqualTo("header.api-key (header) is missing");
    assertThat(check("query", PLAIN, Headers.EMPTY)).isEqualTo("query.key (query) is missing");
    assertThat(check("cookie", PLAIN, Headers.EMPTY)).isEqualTo("cookie.sid (cookie) is missing");
    assertThat(check("basic", PLAIN, Headers.of("Authorization", "Bearer x")))
        .isEqualTo("header.Authorization with a Basic credential (basic) is missing");
  }

  @Test
  void oneAlternativeIsEnoughButAllOfItAreNeeded() {
    List<Set<String>> alternatives = List.of(Set.of("oauth"), Set.of("header", "cookie"));
    Headers all = Headers.of("api-key", "x", "Cookie", "sid=x");

    assertThat(credentials.check(operation(alternatives), PLAIN, all)).isNull();
    assertThat(credentials.check(operation(alternatives), PLAIN, Headers.of("api-key", "x")))
        .isEqualTo(
            "header.Authorization with a Bearer credential (oauth), or cookie.sid (cookie) is missing");
    assertThat(credentials.check(operation(List.of()), PLAIN, Headers.EMPTY)).isNull();
    assertThat(credentials.check(operation(List.of(Set.of())), PLAIN, Headers.EMPTY)).isNull();
  }

  private String check(String scheme, HttpUrl url, Headers headers) {
    return credentials.check(operation(List.of(Set.of(scheme))), url, headers);
  }

  private static SpecOperation operation(List<Set<String>> security) {
    return new SpecOperation(
        "op", "GET", "/", "/", "", List.of(), security, List.of(), null, List.of());
  }

  private static Map<String, JsonNode> schemes(String... namesAndSchemes) {
    Map<String, JsonNode> schemes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndSchemes.length; i += 2) {
      schemes.put(namesAndSchemes[i], Json.read(namesAndSchemes[i + 1]));
    }
    return schemes;
  }
}
