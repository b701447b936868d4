package dev.gangway.core.error;

import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.MissingCredentialException;
import dev.gangway.core.internal.call.NotSent;
import dev.gangway.core.internal.call.ResponseSnapshot;
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

  private AuthenticationException(
      FailedCall call, IOException cause, @Nullable ApiException login) {
    super(
        call.with(received(cause, login)),
        "not carried out. " + cause.getMessage(),
        login == null ? cause : login);
    this.providerMessage = cause instanceof LoginException failed ? failed.providerMessage() : "";
    this.credentialsRefused = cause instanceof CredentialsRefusedException;
    if (login != null) {
      for (Throwable suppressed : cause.getSuppressed()) {
        addSuppressed(suppressed);
      }
    }
  }

  /**
   * Returns the exception as the client throws it.
   *
   * @param cause a {@link LoginException}, or a {@link MissingCredentialException}
   */
  public static AuthenticationException of(FailedCall call, IOException cause) {
    return new AuthenticationException(call, cause, NotSent.find(ApiException.class, cause));
  }

  private static ResponseSnapshot received(IOException cause, @Nullable ApiException login) {
    if (login != null) {
      return ResponseSnapshot.of(login);
    }
    return cause instanceof LoginException failed
        ? new ResponseSnapshot(failed.status(), Headers.EMPTY, "")
        : ResponseSnapshot.NOTHING;
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
