package dev.gangway.core;

import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.CancelledException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.DeadlineExceededException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.UnreadableResponseException;
import java.util.Locale;

/** The kinds of outcomes of a call, few enough for a label of a metric. */
public enum OutcomeKind {
  /** The call has a value. */
  SUCCESS,
  /** The provider responded with an error. */
  REFUSED,
  /** The call was not carried out: its credential was not available, or there was no connection. */
  NOT_SENT,
  /** The provider may have carried out what must not be done twice. Somebody must look it up. */
  OUTCOME_UNKNOWN,
  /** A response came that is not what the spec says. */
  UNREADABLE,
  /** The deadline passed. */
  DEADLINE,
  /** The caller cancelled the call. */
  CANCELLED,
  /** The connection was lost in a call that can be repeated. */
  CONNECTION_LOST,
  /** Another exception, such as that of an upload's source. */
  FAILED;

  static OutcomeKind of(CallOutcome outcome) {
    Class<? extends Throwable> failure = outcome.failure();
    if (failure == null) {
      return SUCCESS;
    }
    if (outcome.outcomeUnknown()) {
      return OUTCOME_UNKNOWN;
    }
    if (DeadlineExceededException.class.isAssignableFrom(failure)) {
      return DEADLINE;
    }
    if (CancelledException.class.isAssignableFrom(failure)) {
      return CANCELLED;
    }
    if (AuthenticationException.class.isAssignableFrom(failure)
        || NotConnectedException.class.isAssignableFrom(failure)) {
      return NOT_SENT;
    }
    if (ErrorResponseException.class.isAssignableFrom(failure)) {
      return REFUSED;
    }
    if (UnreadableResponseException.class.isAssignableFrom(failure)) {
      return UNREADABLE;
    }
    return ConnectionException.class.isAssignableFrom(failure) ? CONNECTION_LOST : FAILED;
  }

  /** Returns the kind as labels write it, such as {@code outcome_unknown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
