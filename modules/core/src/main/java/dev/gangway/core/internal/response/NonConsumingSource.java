package dev.gangway.core.internal.response;

import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import okio.Timeout;

/**
 * Reads a buffer and leaves its bytes in it. Okio's own ways to do so, such as {@code clone()},
 * {@code peek()} and {@code snapshot()}, share the buffer's memory, which Okio then can never lend
 * again.
 */
public final class NonConsumingSource implements Source {
  private final Buffer buffer;
  private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();
  private long position;

  private NonConsumingSource(Buffer buffer) {
    this.buffer = buffer;
    buffer.readUnsafe(cursor);
  }

  /** Returns what the buffer holds, which must not change until the source is closed. */
  public static BufferedSource of(Buffer buffer) {
    return Okio.buffer(new NonConsumingSource(buffer));
  }

  @Override
  public long read(Buffer sink, long byteCount) {
    if (position == buffer.size()) {
      return -1;
    }
    int count = (int) Math.min(byteCount, cursor.seek(position));
    sink.write(cursor.data, cursor.start, count);
    position += count;
    return count;
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public void close() {
    cursor.close();
  }
}
