package dev.gangway.core.internal.log;

import dev.gangway.auth.LoginException;
import dev.gangway.core.AttemptOutcome;
import dev.gangway.core.CallOutcome;
import dev.gangway.core.ObservedCall;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.internal.call.NotSent;
import dev.gangway.core.spec.ErrorShape;
import java.time.Duration;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of a client's calls, if its builder enabled it: a line at INFO for each, parameters and
 * headers at DEBUG, bodies at TRACE. Values that the spec calls sensitive, or does not declare
 * harmless, are left out at all levels.
 */
public final class CallLog {
  /** The loggers' names begin with it and end with the client's. */
  public static final String NAME = "dev.gangway.calls.";

  private final @Nullable Logger logger;
  private final boolean messages;
  private final ErrorShape errors;

  private CallLog(@Nullable Logger logger, boolean messages, ErrorShape errors) {
    this.logger = logger;
    this.messages = messages;
    this.errors = errors;
  }

  /**
   * Returns the log of a client.
   *
   * @param messages whether what the provider says about failures is logged too
   */
  public static CallLog of(boolean wanted, boolean messages, String client, ErrorShape errors) {
    return new CallLog(wanted ? LoggerFactory.getLogger(NAME + client) : null, messages, errors);
  }

  boolean isOn() {
    return logger != null && logger.isInfoEnabled();
  }

  void started(ObservedCall call, Request request) {
    if (logger != null && logger.isDebugEnabled()) {
      LoggedArguments arguments = LoggedArguments.of(request);
      logger.debug(
          "{} #{} {} {} begins with {}",
          call.operation(),
          call.number(),
          call.method(),
          call.path(),
          arguments.parameters());
      if (logger.isTraceEnabled() && arguments.body() != null) {
        logger.trace("{} #{} sends {}", call.operation(), call.number(), arguments.body());
      }
    }
  }

  void attemptStarted(ObservedCall call, int attempt, Request request) {
    if (logger != null && logger.isDebugEnabled()) {
      logger.debug(
          "{} #{} attempt {} sends headers {}",
          call.operation(),
          call.number(),
          attempt,
          LoggedHeaders.sent(request));
    }
  }

  void attemptEnded(ObservedCall call, AttemptOutcome outcome, @Nullable Response response) {
    if (logger != null && logger.isDebugEnabled()) {
      logger.debug(
          "{} #{} attempt {} {} after {} ms, headers {}",
          call.operation(),
          call.number(),
          outcome.attempt(),
          outcome.failure() == null
              ? "received " + outcome.status()
              : "failed by " + outcome.failure().getSimpleName(),
          outcome.elapsed().toMillis(),
          response == null ? "[]" : LoggedHeaders.received(response.headers()));
    }
  }

  void received(ObservedCall call, Request request, @Nullable Object value) {
    if (logger != null && logger.isTraceEnabled()) {
      logger.trace(
          "{} #{} receives {}",
          call.operation(),
          call.number(),
          LoggedArguments.response(request, value));
    }
  }

  void failed(ObservedCall call, Throwable failure) {
    if (logger != null && logger.isTraceEnabled() && failure instanceof ApiException e) {
      logger.trace(
          "{} #{} receives {}", call.operation(), call.number(), LoggedError.of(e, errors));
    }
    if (logger != null && messages && logger.isDebugEnabled()) {
      ErrorResponseException error = NotSent.find(ErrorResponseException.class, failure);
      if (error != null) {
        logger.debug("{} #{} {}", call.operation(), call.number(), LoggedError.reason(error));
      }
    }
  }

  /** The message of a login's exception holds no credential; that of another may hold anything. */
  public void renewalFailed(String scheme, Exception failure) {
    if (logger != null) {
      logger.warn(
          "The login to renew {} failed ({}); the old token stays in use while it is accepted",
          scheme,
          failure instanceof LoginException
              ? LoggedText.of(String.valueOf(failure.getMessage()))
              : failure.getClass().getSimpleName());
    }
  }

  public void waitsForCode(String scheme, Duration wait) {
    if (logger != null) {
      logger.info(
          "The login of {} waits {} ms for the next one-time code, because the last one was used",
          scheme,
          wait.toMillis());
    }
  }

  void ended(ObservedCall call, CallOutcome outcome) {
    if (logger != null && logger.isInfoEnabled()) {
      logger.info(
          "{} #{} {} {}: {}{}, {}, {} ms{}",
          call.operation(),
          call.number(),
          call.method(),
          call.path(),
          outcome.status() == 0 ? "no response" : "status " + outcome.status(),
          outcome.failure() == null ? "" : ", " + outcome.failure().getSimpleName(),
          outcome.attempts() == 1 ? "1 attempt" : outcome.attempts() + " attempts",
          outcome.elapsed().toMillis(),
          outcome.requestId().isEmpty()
              ? ""
              : ", request id " + LoggedText.of(outcome.requestId()));
    }
  }
}
