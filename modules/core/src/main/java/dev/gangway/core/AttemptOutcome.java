package dev.gangway.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param attempt counts from 1
 * @param status the HTTP status, or 0 when no response came
 * @param failure the class of the failure when no response came; null when one did
 * @param elapsed from the beginning of the attempt to the head of the response
 * @param protocolVersion the version of HTTP of the response, such as {@code 1.1} or {@code 2};
 *     empty when no response came
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
