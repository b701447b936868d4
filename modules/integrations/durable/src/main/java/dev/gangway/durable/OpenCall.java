package dev.gangway.durable;

import dev.gangway.core.CallSnapshot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A durable call that is not settled.
 *
 * @param id the id under which the caller placed it
 * @param call what is sent, personal data included; null if it cannot be decrypted with the present
 *     cipher
 * @param idempotencyKey the key that all attempts carry, or null if the operation has none
 * @param attempts how many attempts have begun
 * @param firstSentAt when the first of them may have reached the provider; null if none can have
 */
public record OpenCall(
    String id,
    String client,
    String operation,
    @Nullable CallSnapshot call,
    @Nullable String idempotencyKey,
    int attempts,
    Instant placedAt,
    @Nullable Instant firstSentAt) {

  /** Names id and operation; the call's {@code toString()} shows no more, either. */
  @Override
  public String toString() {
    return "OpenCall[" + id + ", " + client + "." + operation + ", attempts=" + attempts + "]";
  }
}
