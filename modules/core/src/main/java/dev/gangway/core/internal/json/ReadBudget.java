package dev.gangway.core.internal.json;

import java.io.IOException;
import java.io.InterruptedIOException;

/** What is left of the {@link ReadLimits} of one text. */
public final class ReadBudget {
  /** Looking whether the call is over costs little, but not nothing. */
  private static final int VALUES_BETWEEN_LOOKS = 1 << 10;

  private static final int BYTES_BETWEEN_LOOKS = 1 << 16;

  /** How often each byte may be read again, to see what kind of value it belongs to. */
  private static final int MAX_AHEAD = 4;

  private final ReadLimits limits;
  private final long size;
  private int countdown;
  private long values;
  private long ahead;
  private long nextLook = BYTES_BETWEEN_LOOKS;

  public ReadBudget(ReadLimits limits, long size) {
    this.limits = limits;
    this.size = size;
    this.countdown = step();
  }

  /** Notes that a value has been read. */
  public void count() throws IOException {
    if (--countdown < 0) {
      look();
    }
  }

  private void look() throws IOException {
    requireNotOver();
    values += step() + 1L;
    if (values > limits.maxValues()) {
      throw new IOException(
          "Expected at most "
              + limits.maxValues()
              + " values but found more. If that is expected, raise maxResponseValues on the"
              + " client's builder.");
    }
    countdown = step();
  }

  /** Returns how many values may be read before the next look. */
  private int step() {
    return (int) Math.min(VALUES_BETWEEN_LOOKS, limits.maxValues() - values);
  }

  /** Notes that so many bytes have been read and will be read again. */
  public void readAhead(long bytes) throws IOException {
    ahead += bytes;
    if (ahead > MAX_AHEAD * size) {
      throw new IOException(
          "Expected JSON that tells of each object's type near its beginning, but "
              + MAX_AHEAD
              + " times its "
              + size
              + " bytes had to be read ahead");
    }
    if (ahead >= nextLook) {
      nextLook = ahead + BYTES_BETWEEN_LOOKS;
      requireNotOver();
    }
  }

  private void requireNotOver() throws InterruptedIOException {
    if (limits.over().getAsBoolean()) {
      throw new InterruptedIOException("The call ended while its response was decoded");
    }
  }
}
