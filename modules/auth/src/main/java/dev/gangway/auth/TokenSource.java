package dev.gangway.auth;

import java.io.IOException;
import java.util.Objects;

/**
 * Where a request gets its token from. A source that logs in does so at every call; {@link
 * CachingTokenSource} keeps what it brings. Implementations are safe for use by many threads.
 */
@FunctionalInterface
public interface TokenSource {
  /**
   * Returns a token to send now.
   *
   * @throws CredentialsRefusedException if the server refuses the credentials of a login
   * @throws IOException if no token can be had
   */
  AccessToken token() throws IOException;

  /**
   * Returns a token to send in place of one that the server rejected. It may be the rejected one if
   * this source knows no other: then repeating the request is of no use.
   *
   * @throws IOException if no token can be had
   */
  default AccessToken renew(AccessToken rejected) throws IOException {
    return token();
  }

  /** Drops what is kept, after a logout: the next {@link #token()} logs in. */
  default void forget() {}

  /** Returns a source of this one token, for a caller who brings his own. */
  static TokenSource fixed(AccessToken token) {
    Objects.requireNonNull(token, "token");
    return () -> token;
  }
}
