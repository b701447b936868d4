package dev.gangway.auth;

import org.jspecify.annotations.Nullable;

/**
 * A login of which nothing was sent, because no connection could be established. The one-time code
 * that it took stays usable.
 */
public final class LoginNotSentException extends LoginException {
  private static final long serialVersionUID = 1L;

  /** Makes an exception that says what failed, without any credential. */
  public LoginNotSentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  LoginException copy(String message) {
    return new LoginNotSentException(message, getCause());
  }
}
