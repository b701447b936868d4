package dev.gangway.cli;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.ConflictException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.GoneException;
import dev.gangway.core.error.LockedException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.PermissionDeniedException;
import dev.gangway.core.error.PreconditionFailedException;
import dev.gangway.core.error.RateLimitedException;
import dev.gangway.core.error.ServerErrorException;
import dev.gangway.core.error.UnauthenticatedException;
import java.util.Arrays;

/** How a command ended, for scripts. */
enum Exit {
  OK(0, "success"),
  FAILED(1, "other failures, such as a file that cannot be read"),
  USAGE(2, "the command line is wrong"),
  SETTINGS(3, "a setting or credential is missing or wrong"),
  REJECTED(4, "the provider rejected the request"),
  UNAUTHENTICATED(5, "the login failed or the permission is missing"),
  NOT_FOUND(6, "the provider has no such resource"),
  CONFLICT(7, "the request conflicts with the current state"),
  RATE_LIMITED(8, "too many requests"),
  PROVIDER(9, "the provider failed"),
  NOT_CONNECTED(10, "no connection: nothing was sent"),
  LOST(11, "a timeout or a lost connection, without effect or with GET"),
  OUTCOME_UNKNOWN(12, "no response: the provider may have carried out the call"),
  UNREADABLE(13, "the response cannot be read"),
  WARNINGS(14, "lint found something"),
  CHANGES(15, "diff found what --fail-on names"),
  INTERRUPTED(130, "Ctrl+C");

  final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Returns the end that a failed call is. */
  static Exit of(ApiException failure) {
    if (failure.outcomeUnknown()) {
      return OUTCOME_UNKNOWN;
    }
    if (failure instanceof NotConnectedException) {
      return NOT_CONNECTED;
    }
    if (failure instanceof ConnectionException) {
      return LOST;
    }
    if (failure instanceof AuthenticationException
        && failure.getCause() instanceof ApiException login
        && !login.outcomeUnknown()) {
      Exit exit = of(login);
      return exit == REJECTED ? UNAUTHENTICATED : exit;
    }
    if (failure instanceof AuthenticationException
        || failure instanceof UnauthenticatedException
        || failure instanceof PermissionDeniedException) {
      return UNAUTHENTICATED;
    }
    return failure instanceof ErrorResponseException ? ofResponse(failure) : UNREADABLE;
  }

  private static Exit ofResponse(ApiException failure) {
    if (failure instanceof NotFoundException || failure instanceof GoneException) {
      return NOT_FOUND;
    }
    if (failure instanceof ConflictException
        || failure instanceof LockedException
        || failure instanceof PreconditionFailedException) {
      return CONFLICT;
    }
    if (failure instanceof RateLimitedException) {
      return RATE_LIMITED;
    }
    return failure instanceof ServerErrorException ? PROVIDER : REJECTED;
  }

  /** Returns the list for {@code --help}, as picocli takes it. */
  static String[] list() {
    return Arrays.stream(values())
        .map(each -> String.format("%4d  %s", each.code, each.meaning))
        .toArray(String[]::new);
  }
}
