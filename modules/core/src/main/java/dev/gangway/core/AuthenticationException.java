package dev.gangway.core;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The call was not carried out, because the credential that it needs could not be had: none was
 * given, or the login failed. Status, headers and body are those of the login.
 */
public final class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1L;

  AuthenticationException(CallReport call, IOException cause, @Nullable ApiException login) {
    super(
        call,
        "not carried out. " + cause.getMessage(),
        cause,
        login == null ? Received.NOTHING : Received.of(login));
  }
}
