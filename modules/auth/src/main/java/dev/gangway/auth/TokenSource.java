package dev.gangway.auth;

import java.io.IOException;
import java.util.Objects;

/**
 * A source of tokens for requests. A source that logs in does so at every call; {@link
 * CachingTokenSource} keeps its tokens. Implementations must be safe for use by many threads.
 */
@FunctionalInterface
public interface TokenSource {
  /**
   * Returns a token to send now.
   *
   * @throws CredentialsRefusedException if the server refuses the credentials of a login
   * @throws IOException if no token can be obtained
   */
  AccessToken token() throws IOException;

  /**
   * Returns a token to send in place of one that the server rejected. It may be the rejected one if
   * this source has no other, in which case a retry of the request is of no use.
   *
   * @throws IOException if no token can be obtained
   */
  default AccessToken renew(AccessToken rejected) throws IOException {
    return token();
  }

  /** Drops the token, after a logout. The next {@link #token()} logs in. */
  default void forget() {}

  /** Returns a source of this one token, for callers that manage tokens themselves. */
  static TokenSource fixed(AccessToken token) {
    Objects.requireNonNull(token, "token");
    return () -> token;
  }
}
