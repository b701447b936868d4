package dev.gangway.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The part that a security scheme adds to a request. Implementations are safe for use by many
 * threads, and their string form shows no secret.
 */
@FunctionalInterface
public interface Credential {
  /**
   * Returns the request with this credential added.
   *
   * @throws IOException if the credential cannot be obtained
   */
  Request apply(Request request) throws IOException;

  /**
   * Obtains a new value after the server responded to this request with 401. Returns whether there
   * is one, so that a retry makes sense.
   *
   * @throws IOException if it cannot be obtained
   */
  default boolean renew(Request rejected) throws IOException {
    return false;
  }

  /**
   * Receives every response to a request that carried this credential, a 401 before {@link #renew}.
   * Must not read the body.
   */
  default void responseReceived(Response response) {}

  /** Returns {@code Authorization: Bearer} with the source's token. */
  static Credential bearer(TokenSource source) {
    return new TokenHeader("Authorization", "Bearer ", source);
  }

  /** Returns {@code Authorization: Bearer} with this token. */
  static Credential bearer(Secret token) {
    return new SecretHeader("Authorization", token, value -> "Bearer " + value);
  }

  /** Returns a header of this name with the secret. */
  static Credential header(String name, Secret value) {
    return new SecretHeader(name, value, revealed -> revealed);
  }

  /** Returns a header of this name with the source's token and no prefix. */
  static Credential header(String name, TokenSource source) {
    return new TokenHeader(name, "", source);
  }

  /**
   * Returns a query parameter of this name with the secret. Servers log URLs, so prefer a header
   * where the provider accepts one.
   */
  static Credential query(String name, Secret value) {
    return new SecretQuery(name, value);
  }

  /** Returns a cookie of this name with the secret, beside the cookies of the request. */
  static Credential cookie(String name, Secret value) {
    return new SecretCookie(name, value);
  }

  /** Returns {@code Authorization: Basic} in UTF-8 (RFC 7617). The user name must have no colon. */
  static Credential basic(String user, Secret password) {
    Objects.requireNonNull(user, "user");
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "The user name for Basic must not contain a colon (RFC 7617)");
    }
    return new SecretHeader(
        "Authorization", password, revealed -> Credentials.basic(user, revealed, UTF_8));
  }
}
