package dev.gangway.sandbox.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How clients log in.
 *
 * @param logins the login operations by their ids
 * @param logouts the ids of the operations that end a session
 * @param schemes the security schemes by their names
 */
public record Logins(
    Map<String, Login> logins, Set<String> logouts, Map<String, JsonNode> schemes) {

  /**
   * A login.
   *
   * @param token the field of the value with the token
   * @param expiresIn the field with its lifetime in seconds; empty if there is none
   * @param identity the fields of the request that say whose account it is
   */
  public record Login(String token, String expiresIn, List<String> identity) {}

  static Logins of(Document document) {
    Map<String, Login> logins = new LinkedHashMap<>();
    Set<String> logouts = new LinkedHashSet<>();
    Map<String, JsonNode> schemes = new LinkedHashMap<>();
    document
        .root()
        .path("components")
        .path("securitySchemes")
        .properties()
        .forEach(
            each -> {
              JsonNode scheme = document.resolve(each.getValue());
              schemes.put(each.getKey(), scheme);
              JsonNode sessions = scheme.path("x-session");
              for (JsonNode session : sessions.isArray() ? sessions : List.of(sessions)) {
                if (session.has("login")) {
                  logins.put(session.path("login").asText(), login(document, session));
                }
                if (session.has("logout")) {
                  logouts.add(session.path("logout").asText());
                }
              }
            });
    return new Logins(logins, logouts, schemes);
  }

  private static Login login(Document document, JsonNode session) {
    JsonNode schema = document.requestSchema(session.path("login").asText());
    List<String> required = new ArrayList<>();
    document.resolve(schema).path("required").forEach(each -> required.add(each.asText()));
    List<String> identity = new ArrayList<>();
    document
        .fields(schema)
        .forEach(
            (name, field) -> {
              String format = field.path("format").asText();
              boolean hidden =
                  format.equals("password")
                      || format.equals("one-time-code")
                      || field.path("x-sensitive").asText().equals("secret")
                      || field.has("const")
                      || field.has("enum");
              if (required.contains(name) && !hidden) {
                identity.add(name);
              }
            });
    return new Login(
        session.path("token").asText(), session.path("expires-in").asText(), List.copyOf(identity));
  }
}
