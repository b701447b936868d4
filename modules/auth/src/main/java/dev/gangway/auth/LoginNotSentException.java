package dev.gangway.auth;

import org.jspecify.annotations.Nullable;

/**
 * A login of which nothing was sent, because no connection could be established. Its one-time code
 * stays usable.
 */
public final class LoginNotSentException extends LoginException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception. The message must not contain a credential. */
  public LoginNotSentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  LoginException copy(String message) {
    return new LoginNotSentException(message, getCause());
  }
}
