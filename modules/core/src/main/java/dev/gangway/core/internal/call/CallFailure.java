package dev.gangway.core.internal.call;

import dev.gangway.auth.CredentialsRefusedException;
import dev.gangway.auth.LoginException;
import dev.gangway.auth.MissingCredentialException;
import dev.gangway.auth.OneTimeCodeWaitException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.FailedCall;
import dev.gangway.core.error.NotConnectedException;
import java.io.IOException;
import java.time.Duration;

/** Finds the exception for a call without a whole response. */
final class CallFailure {
  private static final Duration MILLISECONDS_UP_TO = Duration.ofSeconds(10);

  private final CallReport report;
  private final ResponseSnapshot received;

  /**
   * Creates the finder for a call.
   *
   * @param received what came of a response whose body could not be read
   */
  CallFailure(CallReport report, ResponseSnapshot received) {
    this.report = report;
    this.received = received;
  }

  /** Returns the exception of a call that its deadline has ended. */
  DeadlineExceededException timedOut(IOException failure, Duration timeout) {
    String when =
        NotSent.find(OneTimeCodeWaitException.class, failure) == null
            ? before()
            : whileWaitingForCode(failure);
    DeadlineExceededException exceeded =
        DeadlineExceededException.of(
            call(), "timed out after " + text(timeout) + " " + when, failure);
    // Of a login that was waited for, its last failure.
    for (Throwable suppressed : failure.getSuppressed()) {
      exceeded.addSuppressed(suppressed);
    }
    return exceeded;
  }

  /** Returns the exception of a call that is cancelled between two attempts. */
  CancelledException inPause(IOException failure) {
    return CancelledException.of(
        call(), "cancelled in the pause before a retry." + adviceIfKnown(), failure);
  }

  /** Returns the exception of a call that its deadline has not ended. */
  RuntimeException of(IOException failure, boolean cancelled) {
    LoginException login = NotSent.find(LoginException.class, failure);
    if (login != null && !report.outcomeUnknown(true)) {
      return AuthenticationException.of(call(), login);
    }
    MissingCredentialException missing = NotSent.find(MissingCredentialException.class, failure);
    if (missing != null) {
      return AuthenticationException.of(call(), missing);
    }
    if (cancelled || Thread.currentThread().isInterrupted()) {
      return CancelledException.of(call(), "cancelled " + before(), failure);
    }
    return lost(failure);
  }

  /** The message of a login's exception holds nothing that was sent or received. */
  private String whileWaitingForCode(IOException failure) {
    for (Throwable last : failure.getSuppressed()) {
      if (last instanceof CredentialsRefusedException) {
        return "while its login waited for the next one-time code, after the last one was refused: "
            + last.getMessage()
            + adviceIfKnown();
      }
    }
    return "while its login waited for the next one-time code." + adviceIfKnown();
  }

  private ConnectionException lost(IOException failure) {
    if (!report.sentEver()) {
      return NotConnectedException.of(call(), NotSent.reason(failure), failure);
    }
    String why = " (" + failure.getClass().getSimpleName() + ")." + adviceIfKnown();
    String message =
        report.sent()
            ? "the connection to " + report.server() + " was lost before the response was read"
            : "the retry was not sent to " + report.server();
    return ConnectionException.of(call(), message + why, failure);
  }

  private FailedCall call() {
    return report.failed(received);
  }

  private String before() {
    String server = report.server().isEmpty() ? "" : " to " + report.server();
    return (report.sent()
            ? "before the response from " + report.server() + " was read."
            : "before the request was sent" + server + ".")
        + adviceIfKnown();
  }

  /** What to do if the outcome is unknown, the exception says itself. */
  private String adviceIfKnown() {
    if (report.outcomeUnknown(true)) {
      return "";
    }
    return report.sentEver() ? " The call can be retried." : " The call was not carried out.";
  }

  private static String text(Duration timeout) {
    return timeout.compareTo(MILLISECONDS_UP_TO) < 0
        ? timeout.toMillis() + " ms"
        : timeout.toSeconds() + " s";
  }
}
