package dev.gangway.durable;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.AuthenticationException;
import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.NotConnectedException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.durable.CallRow.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state after a failed attempt. Without a key, one that left the machine is the last, so that
 * only a call that was not sent becomes ready again.
 */
final class Ending {
  /** With the key, the provider takes the call once the reason has passed. */
  private static final Set<Integer> PASSING = Set.of(401, 408, 425, 429);

  /** With the key, another attempt may still be under way. */
  private static final Set<Integer> CONTENDED = Set.of(409, 423);

  private static final Set<String> ACTING = Set.of("POST", "PATCH");

  static CallState after(
      Exception failure,
      CallState.Sending sending,
      CallRow row,
      String method,
      Instant again,
      Instant now) {
    if (!(failure instanceof ApiException api) || api.outcomeUnknown()) {
      return sending.unknown(again);
    }
    if (api instanceof NotConnectedException || api instanceof AuthenticationException) {
      return sending.notSent(again);
    }
    boolean acting = ACTING.contains(method);
    if (!(api instanceof ErrorResponseException)) {
      // Of a request that HTTP calls idempotent, core does not say whether it was sent.
      return acting && !(api instanceof UnreadableResponseException)
          ? sending.notSent(again)
          : sending.unknown(again);
    }
    if (api.status() >= 500) {
      return sending.unknown(again);
    }
    if (row.idempotencyKey() != null && PASSING.contains(api.status())) {
      return sending.turnedAway(again);
    }
    if (!sending.before().open()) {
      return sending.refused();
    }
    return CONTENDED.contains(api.status()) ? sending.unknown(again) : sending.contradicted(now);
  }

  static Evidence evidence(Exception failure) {
    return failure instanceof ApiException api
        ? new Evidence(
            api.status(), shortened(api.requestId()), String.valueOf(api.getMessage()), null)
        : Evidence.because("The attempt failed with " + failure.getClass().getName() + ".");
  }

  static @Nullable Duration retryAfter(Exception failure) {
    return failure instanceof ErrorResponseException error ? error.retryAfter() : null;
  }

  static String shortened(String requestId) {
    return requestId.substring(0, Math.min(requestId.length(), 500));
  }

  private Ending() {}
}
