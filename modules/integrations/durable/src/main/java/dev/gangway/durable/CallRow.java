package dev.gangway.durable;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the table. */
record CallRow(
    String id,
    String client,
    String operation,
    @Nullable String idempotencyKey,
    @Nullable Duration keyLifetime,
    String fingerprint,
    @Nullable String sealedCall,
    CallState state,
    Instant placedAt,
    @Nullable Instant settledAt,
    Evidence evidence) {

  /**
   * The parts of a response or a verdict that are kept.
   *
   * @param sealedValue the value of the response, or null
   */
  record Evidence(int status, String requestId, String reason, @Nullable String sealedValue) {
    static final Evidence NONE = new Evidence(0, "", "", null);

    static Evidence because(String reason) {
      return new Evidence(0, "", reason, null);
    }

    Evidence withReason(String other) {
      return new Evidence(status, requestId, other, sealedValue);
    }
  }

  /** Returns the value without a key's lifetime if there is no key. */
  boolean maySendUntil(Progress progress, Instant end) {
    return progress.maySendUntil(end, idempotencyKey == null ? null : keyLifetime);
  }
}
