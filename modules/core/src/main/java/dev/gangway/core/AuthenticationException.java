package dev.gangway.core;

import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.auth.LoginException;
import java.io.IOException;
import java.util.Objects;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The call was not carried out, because the credential that it needs could not be had: none was
 * given, or the login failed. Status, headers and body are those of the login's response. The cause
 * is the exception of the login's own call, or that of the token source if it has none.
 */
public final class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable String providerMessage;
  private final boolean credentialsRefused;

  AuthenticationException(CallReport call, IOException cause, @Nullable ApiException login) {
    super(
        call,
        "not carried out. " + cause.getMessage(),
        login == null ? cause : login,
        received(cause, login));
    this.providerMessage = cause instanceof LoginException failed ? failed.providerMessage() : "";
    this.credentialsRefused = cause instanceof CredentialsRefusedException;
    if (login != null) {
      for (Throwable suppressed : cause.getSuppressed()) {
        addSuppressed(suppressed);
      }
    }
  }

  private static Received received(IOException cause, @Nullable ApiException login) {
    if (login != null) {
      return Received.of(login);
    }
    return cause instanceof LoginException failed
        ? new Received(failed.status(), Headers.EMPTY, "")
        : Received.NOTHING;
  }

  /**
   * Returns what the provider says in its response to the login, or an empty string when it says
   * nothing. It may hold personal data.
   */
  public String providerMessage() {
    return Objects.requireNonNullElse(providerMessage, "");
  }

  /**
   * Returns whether the provider refused the credentials of the login, so that another login with
   * them makes no sense. Otherwise the login may succeed later, or no credential was given.
   */
  public boolean credentialsRefused() {
    return credentialsRefused;
  }
}
