package dev.gangway.core.internal.json;

import okio.Buffer;

/** What a buffer holds, in one array: its own, if it has at most one, or else a copy. */
public final class WholeBytes {
  private final byte[] bytes;
  private final int start;
  private final int limit;
  private final boolean borrowed;

  private WholeBytes(byte[] bytes, int start, int limit, boolean borrowed) {
    this.bytes = bytes;
    this.start = start;
    this.limit = limit;
    this.borrowed = borrowed;
  }

  public static WholeBytes of(Buffer buffer) {
    int size = Math.toIntExact(buffer.size());
    try (Buffer.UnsafeCursor cursor = buffer.readUnsafe(new Buffer.UnsafeCursor())) {
      if (size > 0 && cursor.next() == size) {
        return new WholeBytes(cursor.data, cursor.start, cursor.end, false);
      }
      byte[] whole = ByteArrays.take(size);
      int end = 0;
      while (end < size) {
        int count = cursor.end - cursor.start;
        System.arraycopy(cursor.data, cursor.start, whole, end, count);
        end += count;
        cursor.next();
      }
      return new WholeBytes(whole, 0, size, true);
    }
  }

  public byte[] bytes() {
    return bytes;
  }

  public int start() {
    return start;
  }

  public int limit() {
    return limit;
  }

  /** Returns whether the array is to be given back to {@link ByteArrays}. */
  public boolean borrowed() {
    return borrowed;
  }
}
