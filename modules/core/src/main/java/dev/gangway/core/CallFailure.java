package dev.gangway.core;

import dev.gangway.auth.LoginException;
import dev.gangway.auth.MissingCredentialException;
import java.io.IOException;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Finds the exception for a call that brought no answer. */
final class CallFailure {

  static RuntimeException of(String operation, Call call, IOException failure) {
    if (failure instanceof UncheckedFailure unchecked) {
      return unchecked.carried();
    }
    LoginException login = cause(LoginException.class, failure);
    if (login != null) {
      return new AuthenticationException(operation, login, cause(ApiException.class, login));
    }
    MissingCredentialException missing = cause(MissingCredentialException.class, failure);
    return missing != null
        ? new AuthenticationException(operation, missing, null)
        : new ConnectionException(operation, describe(call, failure), failure);
  }

  private static <T extends Throwable> @Nullable T cause(Class<T> type, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }

  private static String describe(Call call, IOException failure) {
    return call.isCanceled()
        ? "the call was cancelled or its time was over before the answer was read. The provider may have carried it out."
        : "no answer came ("
            + failure.getClass().getSimpleName()
            + "). Check that the server can be reached.";
  }

  private CallFailure() {}
}
