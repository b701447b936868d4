package dev.gangway.auth;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A login that failed. Its message contains no credential and nothing from a response body. */
public class LoginException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final String FAILED = "The login failed";

  private final int status;
  private final transient @Nullable String providerMessage;

  /** Creates an exception. The message must not contain a credential. */
  public LoginException(String message) {
    this(message, null);
  }

  /** Creates an exception. The message must not contain a credential. */
  public LoginException(String message, @Nullable Throwable cause) {
    this(message, cause, 0, "");
  }

  /**
   * Creates an exception for a login that a server responded to.
   *
   * @param status the HTTP status of the response
   * @param providerMessage the server's message, empty if there is none; not part of the message
   */
  public LoginException(
      String message, @Nullable Throwable cause, int status, String providerMessage) {
    super(message, cause);
    this.status = status;
    this.providerMessage = Objects.requireNonNull(providerMessage, "providerMessage");
  }

  /** Returns the HTTP status of the response to the login, or 0 if there was no response. */
  public final int status() {
    return status;
  }

  /**
   * Returns the server's message, or an empty string if there was none. It may contain personal
   * data.
   */
  public final String providerMessage() {
    return Objects.requireNonNullElse(providerMessage, "");
  }

  /** Returns the same failure with another message, made in this thread. */
  LoginException copy(String message) {
    return new LoginException(message, getCause(), status, providerMessage());
  }

  /**
   * Returns an exception for one of the threads that waited for a login. It takes the place of the
   * login's own, so that the failure appears once.
   */
  static LoginException sharing(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof LoginException login) {
      LoginException shared = login.copy(Objects.requireNonNullElse(login.getMessage(), FAILED));
      for (Throwable suppressed : login.getSuppressed()) {
        shared.addSuppressed(suppressed);
      }
      return shared;
    }
    // Other messages may quote what the server responded.
    return new LoginException(FAILED, failure);
  }
}
