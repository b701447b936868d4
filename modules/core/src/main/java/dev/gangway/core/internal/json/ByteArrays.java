package dev.gangway.core.internal.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Arrays to copy responses into that came in several pieces. Up to {@value #MAX_KEPT} of one size
 * are kept for the next response; what was read from them is a copy.
 */
public final class ByteArrays {
  private static final int SIZE = 1 << 16;
  private static final int MAX_KEPT = 8;
  private static final AtomicReferenceArray<byte @Nullable []> KEPT =
      new AtomicReferenceArray<>(MAX_KEPT);

  /** Returns an array that has at least this size. */
  static byte[] take(int size) {
    if (size > SIZE) {
      return new byte[size];
    }
    for (int i = 0; i < MAX_KEPT; i++) {
      byte[] kept = KEPT.get(i);
      if (kept != null && KEPT.compareAndSet(i, kept, null)) {
        return kept;
      }
    }
    return new byte[SIZE];
  }

  /** Takes an array back. */
  public static void give(byte[] array) {
    if (array.length != SIZE) {
      return;
    }
    for (int i = 0; i < MAX_KEPT; i++) {
      if (KEPT.compareAndSet(i, null, array)) {
        return;
      }
    }
  }

  private ByteArrays() {}
}
