package dev.gangway.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param attempt counts from 1
 * @param status the HTTP status, or 0 when no answer came
 * @param failure the class of what went wrong when no answer came; null when one did
 * @param elapsed from the beginning of the attempt to the head of the answer
 * @param protocolVersion the version of HTTP that the response came by, such as {@code 1.1} or
 *     {@code 2}; empty when no response came
 */
public record AttemptOutcome(
    int attempt,
    int status,
    @Nullable Class<? extends Throwable> failure,
    Duration elapsed,
    String protocolVersion) {

  /** Creates the outcome of an attempt whose version of HTTP is not known. */
  public AttemptOutcome(
      int attempt, int status, @Nullable Class<? extends Throwable> failure, Duration elapsed) {
    this(attempt, status, failure, elapsed, "");
  }
}
