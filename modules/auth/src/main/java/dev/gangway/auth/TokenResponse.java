package dev.gangway.auth;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The response of an OAuth 2.0 token endpoint (RFC 6749, sections 5.1 and 5.2). Messages quote
 * nothing of its body.
 */
record TokenResponse(Secret accessToken, @Nullable Long expiresIn, @Nullable Secret refreshToken) {
  private static final long MOST_BYTES = 1 << 20;
  private static final Set<Integer> REFUSALS = Set.of(401, 403, 422, 423);
  private static final List<String> SAID_IN =
      List.of("error_description", "message", "detail", "title", "error");
  private static final Set<String> REFUSED_BY_NAME =
      Set.of("invalid_grant", "invalid_client", "unauthorized_client", "access_denied");

  static TokenResponse read(Response response) throws IOException {
    String body = response.peekBody(MOST_BYTES).string();
    @Nullable Map<String, @Nullable Object> json = TokenJson.object(body);
    if (json != null
        && response.isSuccessful()
        && json.get("access_token") instanceof String accessToken
        && !accessToken.isEmpty()) {
      return read(json, accessToken);
    }
    throw failure(response, json);
  }

  private static TokenResponse read(Map<String, @Nullable Object> json, String accessToken)
      throws LoginException {
    if (json.get("token_type") instanceof String type && !type.equalsIgnoreCase("bearer")) {
      throw new LoginException(
          "The token endpoint returned a token_type other than bearer, which is not supported");
    }
    return new TokenResponse(
        Secret.of(accessToken),
        Expiry.seconds(json.get("expires_in")),
        json.get("refresh_token") instanceof String refresh && !refresh.isEmpty()
            ? Secret.of(refresh)
            : null);
  }

  AccessToken token(Instant asked) {
    return expiresIn == null
        ? AccessToken.of(accessToken)
        : AccessToken.of(accessToken, Expiry.of(asked, expiresIn));
  }

  private static LoginException failure(
      Response response, @Nullable Map<String, @Nullable Object> json) {
    int status = response.code();
    String says = json == null ? "" : says(json);
    @Nullable Object error = json == null ? null : json.get("error");
    boolean named = error instanceof String name && REFUSED_BY_NAME.contains(name);
    // A success without a token that says why is a refusal too.
    if (named || REFUSALS.contains(status) || (response.isSuccessful() && saysFailure(json))) {
      return new CredentialsRefusedException(
          "The token endpoint refused the credentials with " + status + (named ? " " + error : ""),
          null,
          status,
          says);
    }
    return new LoginException(
        !response.isSuccessful()
            ? "The token endpoint responded with " + status
            : json == null
                ? "The token endpoint responded with "
                    + status
                    + " and a body that is not a JSON object. Check the address of the endpoint."
                : "The token endpoint's response has no access_token",
        null,
        status,
        says);
  }

  private static boolean saysFailure(@Nullable Map<String, @Nullable Object> json) {
    if (json == null) {
      return false;
    }
    @Nullable Object error = json.get("error");
    return (error instanceof String text && !text.isEmpty())
        || (error instanceof Map<?, ?> detail && !detail.isEmpty())
        || Boolean.FALSE.equals(json.get("status"))
        || Boolean.FALSE.equals(json.get("success"));
  }

  /** Returns what a person can read, of RFC 6749, section 5.2, and of what servers send instead. */
  private static String says(Map<String, @Nullable Object> json) {
    for (String name : SAID_IN) {
      @Nullable Object value = json.get(name);
      if (value instanceof Map<?, ?> detail) {
        value = detail.get("message");
      }
      if (value instanceof String text && !text.isEmpty()) {
        return text;
      }
    }
    return "";
  }
}
