package dev.gangway.core;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.LoginNotSentException;
import dev.gangway.auth.TokenSource;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.internal.Accessor;
import dev.gangway.core.spec.ErrorShape;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs the operation that fetches a session's token, and tells a refusal from a failure that may
 * pass.
 */
final class Login {
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 422, 423);

  static AccessToken attempt(String client, ErrorShape errors, Supplier<AccessToken> login)
      throws IOException {
    try {
      return login.get();
    } catch (ErrorResponseException e) {
      throw failure(client, e);
    } catch (UnreadableResponseException e) {
      @Nullable LoginRefusal refusal =
          e.status() < 300 ? LoginRefusal.in(e.bodyText(), errors) : null;
      throw refusal == null
          ? undocumented(client, e)
          : refused(client, e, e.status(), refusal.providerMessage());
    } catch (LoginRefusal e) {
      throw refused(client, null, 200, e.providerMessage());
    } catch (ConnectionException e) {
      throw Accessor.SENT.of(e)
          ? new LoginException(client + " did not respond to the login.", e)
          : new LoginNotSentException(
              "The login was not sent, since no connection to " + client + " was established.", e);
    } catch (RuntimeException e) {
      throw other(client, e, 0);
    }
  }

  private static LoginException failure(String client, ErrorResponseException e) {
    return e instanceof FailureEnvelopeException || REFUSALS.contains(e.status())
        ? refused(client, e, e.status(), e.providerMessage())
        : new LoginException(
            client + " responded to the login with " + e.status() + ".",
            e,
            e.status(),
            e.providerMessage());
  }

  private static CredentialsRefusedException refused(
      String client, @Nullable Throwable cause, int status, String providerMessage) {
    return new CredentialsRefusedException(
        client
            + " responded to the login with "
            + status
            + (status < 300 ? " and no token, which refuses it" : "")
            + ". Check the credentials.",
        cause,
        status,
        providerMessage);
  }

  /** Its own advice is for a call that may have been carried out, and this one is a login. */
  private static LoginException undocumented(String client, UnreadableResponseException e) {
    return new LoginException(
        client
            + " responded to the login with "
            + e.status()
            + " and a body that its documentation does not describe. Report it to the provider, or"
            + " correct the spec.",
        e,
        e.status(),
        "");
  }

  private static LoginException other(String client, RuntimeException e, int status) {
    return new LoginException(
        "The login to " + client + " failed: " + e.getMessage(), e, status, "");
  }

  /** Returns the source with its failures told as those of a login. */
  static TokenSource named(String client, TokenSource source) {
    return new TokenSource() {
      @Override
      public AccessToken token() throws IOException {
        try {
          return source.token();
        } catch (LoginException e) {
          throw e;
        } catch (IOException e) {
          throw new LoginException("The token endpoint of " + client + " did not respond.", e);
        }
      }

      @Override
      public void forget() {
        source.forget();
      }
    };
  }

  private Login() {}
}
