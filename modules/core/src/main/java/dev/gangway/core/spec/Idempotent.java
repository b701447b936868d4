package dev.gangway.core.spec;

import org.jspecify.annotations.Nullable;

/**
 * A body that carries an idempotency key in one of its fields.
 *
 * @param <T> the type of the body
 */
public interface Idempotent<T> {

  /** Returns the key that is set, or null. */
  @Nullable String idempotencyKey();

  /** Returns the body with this key. */
  T withIdempotencyKey(String key);
}
