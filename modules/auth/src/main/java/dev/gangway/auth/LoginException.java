package dev.gangway.auth;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A login that brought no token. Its message holds no credential and nothing of an answer's body.
 */
public class LoginException extends IOException {
  private static final String FAILED = "The login failed";

  /** Makes an exception that says what failed, without any credential. */
  public LoginException(String message) {
    super(message);
  }

  /** Makes an exception that says what failed, without any credential. */
  public LoginException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Returns an exception for one of the threads that waited for a login, with the login's own as
   * its cause.
   */
  static LoginException sharing(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    // Other messages may quote what the server answered.
    String message =
        cause instanceof LoginException
            ? Objects.requireNonNullElse(cause.getMessage(), FAILED)
            : FAILED;
    return cause instanceof CredentialsRefusedException
        ? new CredentialsRefusedException(message, cause)
        : new LoginException(message, cause);
  }
}
