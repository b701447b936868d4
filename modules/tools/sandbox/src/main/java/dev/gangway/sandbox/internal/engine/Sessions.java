package dev.gangway.sandbox.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gangway.sandbox.internal.spec.Json;
import dev.gangway.sandbox.internal.spec.Logins;
import dev.gangway.sandbox.internal.spec.Provider;
import dev.gangway.sandbox.internal.spec.Rule;
import dev.gangway.sandbox.internal.spec.Values;
import dev.gangway.sandbox.internal.state.Account;
import dev.gangway.sandbox.internal.state.Accounts;
import dev.gangway.sandbox.internal.state.Budget;
import dev.gangway.sandbox.internal.state.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Finds the account of a request by its credentials, of which only hashes are kept. */
final class Sessions {
  private static final long DEFAULT_SECONDS = 3_600;
  private static final int TOKEN_LENGTH = 40;
  private static final Set<String> CLAIMS_OF_TIME =
      Set.of("exp", "expire", "expires", "iat", "nbf", "jti");

  private final Accounts accounts;
  private final Budget budget;
  private final Clock clock;
  private final Ids ids;
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  private record Session(Account account, Instant until) {}

  Sessions(Accounts accounts, Budget budget, Clock clock, Ids ids) {
    this.accounts = accounts;
    this.budget = budget;
    this.clock = clock;
    this.ids = ids;
  }

  /** Returns the account of a request. */
  Account account(Provider provider, Rule rule, HttpUrl url, Headers headers, JsonNode body)
      throws Refusal {
    Logins logins = provider.logins();
    String bearer = bearer(headers);
    for (Set<String> alternative : rule.operation().security()) {
      boolean session =
          alternative.stream()
              .anyMatch(
                  name -> logins.schemes().getOrDefault(name, Json.object()).has("x-session"));
      if (session && (bearer != null || rule.operation().security().size() == 1)) {
        return session(bearer == null ? "" : bearer);
      }
    }
    String identity = identity(provider, rule, url, headers, body);
    return accounts.of(provider, Hash.of(identity));
  }

  private Account session(String token) throws Refusal {
    String key = Hash.of(token);
    Session session = sessions.get(key);
    if (session == null) {
      throw new Refusal(401, "The token is of no session of this sandbox. Log in.");
    }
    if (!clock.instant().isBefore(session.until())) {
      end(key);
      throw new Refusal(401, "The session is over. Log in again.");
    }
    return session.account();
  }

  private String identity(
      Provider provider, Rule rule, HttpUrl url, Headers headers, JsonNode body) {
    for (Logins.Login login : provider.logins().logins().values()) {
      String named = named(login, body);
      if (!named.isEmpty()) {
        return named;
      }
    }
    Map<String, String> given = new TreeMap<>();
    for (Set<String> alternative : rule.operation().security()) {
      for (String name : alternative) {
        JsonNode scheme = provider.logins().schemes().getOrDefault(name, Json.object());
        String parameter = scheme.path("name").asText();
        String value =
            scheme.path("in").asText().equals("query")
                ? url.queryParameter(parameter)
                : headers.get(parameter.isEmpty() ? "Authorization" : parameter);
        if (value != null) {
          given.put(name, claims(value));
        }
      }
    }
    return given.isEmpty() ? "public" : given.toString();
  }

  private static String named(Logins.Login login, JsonNode body) {
    Map<String, String> named = new TreeMap<>();
    for (String field : login.identity()) {
      if (!body.path(field).isValueNode()) {
        return "";
      }
      named.put(field, body.path(field).asText());
    }
    return named.isEmpty() ? "" : named.toString();
  }

  /** Returns the claims of a JWT except its times, and any other credential as it is. */
  private static String claims(String credential) {
    String[] parts = credential.split("\\.", -1);
    if (parts.length != 3) {
      return credential;
    }
    try {
      byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
      JsonNode claims = Json.parse(new String(payload, StandardCharsets.UTF_8));
      if (!(claims instanceof ObjectNode object)) {
        return credential;
      }
      object.remove(CLAIMS_OF_TIME);
      Map<String, String> said = new TreeMap<>();
      object.properties().forEach(each -> said.put(each.getKey(), each.getValue().asText()));
      return said.size() == 1 && said.containsKey("email") ? said.toString() : "jwt " + said;
    } catch (IllegalArgumentException notBase64) {
      return credential;
    }
  }

  private static @Nullable String bearer(Headers headers) {
    String header = headers.get("Authorization");
    return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
        ? header.substring(7).strip()
        : null;
  }

  /** Puts a new token into the response of a login. */
  void logIn(Call call, JsonNode response) {
    Logins.Login login =
        call.account().provider().logins().logins().get(call.rule().operation().id());
    JsonNode value = Values.value(call.rule(), response);
    if (login == null || !(value instanceof ObjectNode object)) {
      return;
    }
    sessions.entrySet().removeIf(each -> isOver(each.getValue()));
    String token = ids.letters(TOKEN_LENGTH);
    long seconds = object.path(login.expiresIn()).asLong(DEFAULT_SECONDS);
    budget.charge(TOKEN_LENGTH);
    sessions.put(Hash.of(token), new Session(call.account(), clock.instant().plusSeconds(seconds)));
    object.put(login.token(), token);
  }

  private boolean isOver(Session session) {
    boolean over = !clock.instant().isBefore(session.until());
    if (over) {
      budget.release(TOKEN_LENGTH);
    }
    return over;
  }

  /** Ends the session of a logout. */
  void logOut(Call call) {
    String bearer = bearer(call.headers());
    if (bearer != null
        && call.account().provider().logins().logouts().contains(call.rule().operation().id())) {
      end(Hash.of(bearer));
    }
  }

  private void end(String key) {
    if (sessions.remove(key) != null) {
      budget.release(TOKEN_LENGTH);
    }
  }

  void clear() {
    sessions.clear();
  }
}
