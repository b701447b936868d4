package dev.gangway.auth;

import org.jspecify.annotations.Nullable;

/**
 * A login that the server refused because of the credentials: a wrong password, a locked account,
 * an unknown client. {@link CachingTokenSource} does not retry such a login before a pause, so that
 * attempts do not lock the account.
 */
public final class CredentialsRefusedException extends LoginException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception. The message must not contain a credential. */
  public CredentialsRefusedException(String message) {
    super(message);
  }

  /** Creates an exception. The message must not contain a credential. */
  public CredentialsRefusedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Creates an exception for a login that a server refused.
   *
   * @param status the HTTP status of the response
   * @param providerMessage the server's message, empty if there is none; not part of the message
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
