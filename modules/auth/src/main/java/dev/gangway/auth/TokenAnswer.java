package dev.gangway.auth;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an OAuth 2.0 token endpoint (RFC 6749, sections 5.1 and 5.2). Messages quote
 * nothing of its body.
 */
record TokenAnswer(Secret accessToken, @Nullable Long expiresIn, @Nullable Secret refreshToken) {
  private static final long MOST_BYTES = 1 << 20;
  private static final Set<Integer> REFUSALS = Set.of(401, 403, 423);
  private static final Set<String> REFUSED_BY_NAME =
      Set.of("invalid_grant", "invalid_client", "unauthorized_client", "access_denied");

  static TokenAnswer read(Response response) throws IOException {
    String body = response.peekBody(MOST_BYTES).string();
    @Nullable Map<String, Object> json = json(body);
    if (!response.isSuccessful()) {
      throw failure(response.code(), json == null ? null : json.get("error"));
    }
    if (json == null) {
      throw new LoginException(
          "The token endpoint answered "
              + response.code()
              + " with something else than a JSON object; is its address right?");
    }
    if (!(json.get("access_token") instanceof String accessToken) || accessToken.isEmpty()) {
      throw new LoginException("The token endpoint's answer has no access_token");
    }
    if (json.get("token_type") instanceof String type && !type.equalsIgnoreCase("bearer")) {
      throw new LoginException("The token endpoint's answer is for another token_type than bearer");
    }
    return new TokenAnswer(
        Secret.of(accessToken),
        seconds(json.get("expires_in")),
        json.get("refresh_token") instanceof String refresh ? Secret.of(refresh) : null);
  }

  AccessToken token(Instant asked) {
    return expiresIn == null
        ? AccessToken.of(accessToken)
        : AccessToken.of(accessToken, asked.plusSeconds(expiresIn));
  }

  private static LoginException failure(int status, @Nullable Object error) {
    boolean named = error instanceof String name && REFUSED_BY_NAME.contains(name);
    if (named || REFUSALS.contains(status)) {
      return new CredentialsRefusedException(
          "The token endpoint refused the credentials with " + status + (named ? " " + error : ""));
    }
    return new LoginException("The token endpoint answered " + status);
  }

  private static @Nullable Map<String, Object> json(String body) {
    try {
      return JSONObjectUtils.parse(body);
    } catch (ParseException e) {
      return null;
    }
  }

  private static @Nullable Long seconds(@Nullable Object value) throws LoginException {
    if (value == null) {
      return null;
    }
    try {
      // Some servers write the number as a string.
      return value instanceof Number number ? number.longValue() : Long.parseLong(value.toString());
    } catch (NumberFormatException e) {
      throw new LoginException("The token endpoint's expires_in is not a number of seconds");
    }
  }
}
