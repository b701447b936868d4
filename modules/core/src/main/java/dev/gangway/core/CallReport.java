package dev.gangway.core;

import org.jspecify.annotations.Nullable;

/**
 * What an exception tells of the call itself.
 *
 * @param operation its id in the spec
 * @param attempts how often it was tried
 * @param idempotencyKey the key that was sent, or null
 * @param repeatable whether doing it twice is as good as once, by its HTTP method
 */
record CallReport(
    String operation, int attempts, @Nullable String idempotencyKey, boolean repeatable) {

  /** Says what to do about a call that may have been carried out. */
  String adviceOnRepeating() {
    if (repeatable) {
      return "The call may be repeated.";
    }
    return idempotencyKey == null
        ? "The provider may have carried it out: look it up before you repeat it."
        : "The provider may have carried it out: repeat it only with the same idempotencyKey().";
  }
}
