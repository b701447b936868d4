package dev.gangway.core.json;

import dev.gangway.auth.GetterGuard;

/**
 * A set of named values that the provider may extend. A value that this version does not know is
 * kept and written back as it came.
 *
 * @param <V> the type of the value on the wire
 */
public interface OpenEnum<V> extends GetterGuard {

  /** Returns the value as the provider writes it. */
  V value();
}
