package dev.gangway.core;

/**
 * Sees calls begin and end, for metrics and traces. It learns what a dashboard may show: ids, path
 * templates, statuses and times; no value of a parameter, no header, no body.
 *
 * <p>The events of one call come one after the other, in whatever threads carry it, and before its
 * caller has the result. A login is a call of its own, within the one that needed it. {@link
 * #attemptStarted} and {@link #attemptEnded} come once per attempt, and never if a call ends before
 * it is sent. Implementations must be quick and safe for use by many threads. An exception that one
 * throws is logged, the first time, and changes nothing for the call.
 */
public interface CallListener {

  /** A call was executed. The event comes in the thread that executed it, also if it is async. */
  default void callStarted(ObservedCall call) {}

  /**
   * A request is given to the HTTP client, its credentials added.
   *
   * @param attempt counts from 1
   * @param headers takes headers that leave with this attempt, such as {@code traceparent}
   */
  default void attemptStarted(ObservedCall call, int attempt, AttemptHeaders headers) {}

  /** The head of a response was received, or the attempt failed. The body is not yet read. */
  default void attemptEnded(ObservedCall call, AttemptOutcome outcome) {}

  /** A call has its value or its exception. It is the last event of the call. */
  default void callEnded(ObservedCall call, CallOutcome outcome) {}

  /**
   * A login in the background, to renew a token before it ends, failed. The old token stays in use
   * while it is accepted, so that no call fails of it. It belongs to no call.
   *
   * @param client the client's name
   * @param scheme the security scheme whose token was to be renewed
   * @param failure the class of what went wrong
   */
  default void renewalFailed(String client, String scheme, Class<? extends Throwable> failure) {}
}
