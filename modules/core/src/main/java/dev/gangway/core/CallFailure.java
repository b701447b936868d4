package dev.gangway.core;

import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.MissingCredentialException;
import dev.gangway.auth.OneTimeCodeWaitException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds the exception for a call that brought no whole answer. */
final class CallFailure {
  private final CallReport report;
  private final boolean sent;
  private final Received received;

  /**
   * @param sent whether a request that may have been carried out was begun to be sent
   * @param received what came of an answer whose body could not be read
   */
  CallFailure(CallReport report, boolean sent, Received received) {
    this.report = report;
    this.sent = sent;
    this.received = received;
  }

  RuntimeException of(IOException failure, boolean over, boolean cancelled) {
    if (failure instanceof UncheckedFailure unchecked) {
      return unchecked.carried();
    }
    UploadFailure upload = cause(UploadFailure.class, failure);
    if (upload != null) {
      return new UploadException(report, upload);
    }
    if (over) {
      return deadlineExceeded(failure);
    }
    LoginException login = cause(LoginException.class, failure);
    if (login != null && !outcomeUnknown()) {
      return new AuthenticationException(report, login, cause(ApiException.class, login));
    }
    MissingCredentialException missing = cause(MissingCredentialException.class, failure);
    if (missing != null) {
      return new AuthenticationException(report, missing, null);
    }
    if (cancelled || Thread.currentThread().isInterrupted()) {
      return new CancelledException(
          report, "cancelled. " + advice(), failure, received, outcomeUnknown());
    }
    return lost(failure);
  }

  private DeadlineExceededException deadlineExceeded(IOException failure) {
    DeadlineExceededException exceeded =
        new DeadlineExceededException(
            report,
            (cause(OneTimeCodeWaitException.class, failure) == null
                    ? "its time was over before the answer was read. "
                    : waitedForCode(failure))
                + advice(),
            failure,
            received,
            outcomeUnknown());
    // Of a login that was waited for, its last failure.
    for (Throwable suppressed : failure.getSuppressed()) {
      exceeded.addSuppressed(suppressed);
    }
    return exceeded;
  }

  /** The message of a login's exception holds nothing that was sent or received. */
  private static String waitedForCode(IOException failure) {
    String waited = "timed out while its login waited for the next one-time code";
    for (Throwable last : failure.getSuppressed()) {
      if (last instanceof CredentialsRefusedException) {
        return waited + ", after the last one was refused: " + last.getMessage() + " ";
      }
    }
    return waited + ". ";
  }

  private ConnectionException lost(IOException failure) {
    if (!sent) {
      return new NotConnectedException(report, failure);
    }
    String message =
        "the connection was lost before the answer was read ("
            + failure.getClass().getSimpleName()
            + "). "
            + advice();
    return outcomeUnknown()
        ? new OutcomeUnknownException(report, message, failure, received)
        : new ConnectionException(report, message, failure, received, false);
  }

  private boolean outcomeUnknown() {
    return sent && !report.repeatable();
  }

  private String advice() {
    return sent ? report.adviceOnRepeating() : "The provider did not carry it out.";
  }

  private static <T extends Throwable> @Nullable T cause(Class<T> type, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
