package dev.gangway.core;

import java.io.IOException;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The call was not carried out, because the credential that it needs could not be had: none was
 * given, or the login failed.
 */
public final class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1L;

  AuthenticationException(String operation, IOException cause, @Nullable ApiException login) {
    super(
        operation,
        "not carried out. " + cause.getMessage(),
        cause,
        login == null ? 0 : login.status(),
        login == null ? Headers.EMPTY : login.headers(),
        login == null ? "" : login.bodyText());
  }
}
