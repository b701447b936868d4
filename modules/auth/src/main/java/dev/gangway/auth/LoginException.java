package dev.gangway.auth;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A login that brought no token. Its message holds no credential and nothing of an answer's body.
 */
public class LoginException extends IOException {
  /** Makes an exception that says what failed, without any credential. */
  public LoginException(String message) {
    super(message);
  }

  /** Makes an exception that says what failed, without any credential. */
  public LoginException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
