package dev.gangway.core;

import dev.gangway.auth.AccessToken;
import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.TokenSource;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Runs the operation that fetches a session's token, and tells a refusal from a failure that may
 * pass.
 */
final class Login {
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 422, 423);

  static AccessToken attempt(String client, Supplier<AccessToken> login) throws IOException {
    try {
      return login.get();
    } catch (ErrorResponseException e) {
      String message = client + " answered the login with " + e.status() + ".";
      throw REFUSALS.contains(e.status())
          ? new CredentialsRefusedException(message + " Check the credentials.", e)
          : new LoginException(message, e);
    } catch (ConnectionException e) {
      throw new LoginException(client + " did not answer the login.", e);
    } catch (RuntimeException e) {
      throw new LoginException("The login to " + client + " failed: " + e.getMessage(), e);
    }
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
          throw new LoginException("The token endpoint of " + client + " did not answer.", e);
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
