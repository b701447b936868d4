package dev.gangway.auth;

import org.jspecify.annotations.Nullable;

/**
 * A login that the server refused because of the credentials: a wrong password, a locked account,
 * an unknown client. {@link CachingTokenSource} does not repeat such a login before a pause, so
 * that the account is not locked by trying.
 */
public final class CredentialsRefusedException extends LoginException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception that says who refused what, without any credential. */
  public CredentialsRefusedException(String message) {
    super(message);
  }

  /** Makes an exception that says who refused what, without any credential. */
  public CredentialsRefusedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Makes an exception for a login that a server refused.
   *
   * @param status the HTTP status of the response
   * @param providerMessage what the response says, empty for nothing; not part of the message
   */
  public CredentialsRefusedException(
      String message, @Nullable Throwable cause, int status, String providerMessage) {
    super(message, cause, status, providerMessage);
  }

  @Override
  CredentialsRefusedException copy(String message) {
    return new CredentialsRefusedException(message, getCause(), status(), providerMessage());
  }
}
