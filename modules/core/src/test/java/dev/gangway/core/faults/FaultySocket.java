package dev.gangway.core.faults;

import dev.gangway.core.faults.SocketFault.Counted;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A connection of the provider's, perhaps with a fault. */
final class FaultySocket extends Socket {
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable SocketFault fault;

  /** To be called before its streams are used. */
  void suffer(@Nullable SocketFault fault) {
    this.fault = fault;
  }

  void awaitClosed() throws InterruptedException {
    if (!closed.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The connection stays open.");
    }
  }

  @Override
  public synchronized void close() throws IOException {
    super.close();
    closed.countDown();
  }

  @Override
  public InputStream getInputStream() throws IOException {
    InputStream in = super.getInputStream();
    SocketFault suffered = fault;
    return suffered == null
            || suffered.counted() == Counted.WRITTEN
            || suffered.counted() == Counted.RESETS
        ? in
        : new FaultyInput(in, suffered);
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    OutputStream out = super.getOutputStream();
    SocketFault suffered = fault;
    if (suffered != null && suffered.counted() == Counted.RESETS) {
      return new GoAwayOutput(out);
    }
    return suffered != null && suffered.counted() == Counted.WRITTEN
        ? new FaultyOutput(out, suffered)
        : out;
  }

  private final class FaultyInput extends FilterInputStream {
    private static final int END_OF_HEAD = 0x0d0a0d0a;

    private final SocketFault fault;
    private boolean counts;
    private int last;
    private int left;

    FaultyInput(InputStream in, SocketFault fault) {
      super(in);
      this.fault = fault;
      this.counts = fault.counted() == Counted.READ;
      this.left = fault.bytes();
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      if (!counts) {
        int read = super.read(bytes, offset, 1);
        last = last << 8 | bytes[offset];
        counts = last == END_OF_HEAD;
        return read;
      }
      if (left == 0) {
        awaitFirst();
        throw fault.happen(FaultySocket.this, closed);
      }
      int read = super.read(bytes, offset, Math.min(count, left));
      left -= Math.max(read, 0);
      return read;
    }

    /** Earlier, whether the request was begun to be sent would be a matter of luck. */
    private void awaitFirst() throws IOException {
      if (fault.bytes() == 0) {
        int unused = in.read();
      }
    }
  }

  /** MockWebServer cannot send a GOAWAY that leaves a stream out. */
  private static final class GoAwayOutput extends FilterOutputStream {
    private static final int RESET_BYTES = 13;
    private static final int TYPE = 3;
    private static final byte RST_STREAM = 3;
    private static final byte[] GOAWAY = {
      0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    };

    GoAwayOutput(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      if (count == RESET_BYTES && bytes[offset + TYPE] == RST_STREAM) {
        out.write(GOAWAY);
      } else {
        out.write(bytes, offset, count);
      }
    }
  }

  private final class FaultyOutput extends FilterOutputStream {
    private final SocketFault fault;
    private int left;

    FaultyOutput(OutputStream out, SocketFault fault) {
      super(out);
      this.fault = fault;
      this.left = fault.bytes();
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      int written = Math.min(count, left);
      out.write(bytes, offset, written);
      left -= written;
      if (written < count) {
        throw fault.happen(FaultySocket.this, closed);
      }
    }
  }
}
