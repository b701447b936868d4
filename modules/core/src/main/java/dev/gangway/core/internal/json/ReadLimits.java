package dev.gangway.core.internal.json;

import java.util.function.BooleanSupplier;

/**
 * The limits of reading one JSON text, besides the depth of 255 objects and arrays.
 *
 * @param maxValues how many values may be read; what is kept as it came counts as one
 * @param over whether to stop, asked now and then
 */
public record ReadLimits(long maxValues, BooleanSupplier over) {
  /** The number of values that a client reads of a response unless its builder says otherwise. */
  public static final long DEFAULT_MAX_VALUES = 1_000_000;

  public static final ReadLimits DEFAULT = new ReadLimits(DEFAULT_MAX_VALUES, () -> false);
}
