package dev.gangway.auth;

import org.jspecify.annotations.Nullable;

/**
 * A login that the server refused because of the credentials: a wrong password, a locked account,
 * an unknown client. {@link CachingTokenSource} does not repeat such a login, so that the account
 * is not locked by trying.
 */
public final class CredentialsRefusedException extends LoginException {
  /** Makes an exception that says who refused what, without any credential. */
  public CredentialsRefusedException(String message) {
    super(message);
  }

  /** Makes an exception that says who refused what, without any credential. */
  public CredentialsRefusedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
