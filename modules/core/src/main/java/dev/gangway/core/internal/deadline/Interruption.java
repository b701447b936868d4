package dev.gangway.core.internal.deadline;

import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a call at once when the thread that makes it is interrupted. A thread that waits for a
 * socket does not notice an interruption; but the JDK closes the interruptible channel that the
 * thread is in. This is such a channel, around the whole call: it needs neither a second thread nor
 * a look at a clock.
 *
 * <p>A thread is in one channel at a time. Where another one was used meanwhile, as for reading a
 * file, {@link #renew()} enters this one again; {@link #RENEWAL} does so whenever the call is about
 * to wait.
 */
public final class Interruption extends AbstractInterruptibleChannel {
  /** Enters the channel of the call's thread again before each wait for the provider. */
  public static final EventListener RENEWAL =
      new EventListener() {
        @Override
        public void connectionAcquired(Call call, Connection connection) {
          renew();
        }

        @Override
        public void requestBodyEnd(Call call, long byteCount) {
          renew();
        }

        @Override
        public void responseHeadersStart(Call call) {
          renew();
        }

        @Override
        public void responseBodyStart(Call call) {
          renew();
        }
      };

  private static final ThreadLocal<@Nullable Interruption> OF_THREAD = new ThreadLocal<>();

  private final Runnable cancel;
  private final @Nullable Interruption outer = OF_THREAD.get();

  private Interruption(Runnable cancel) {
    this.cancel = cancel;
  }

  /**
   * Returns what the wait brings.
   *
   * @param cancel ends the wait; run at most once, in the thread that interrupts
   */
  public static <R> R during(Runnable cancel, Deadline.Wait<R> wait) throws IOException {
    Interruption interruption = new Interruption(cancel);
    OF_THREAD.set(interruption);
    interruption.begin();
    try {
      return wait.get();
    } finally {
      interruption.leave();
    }
  }

  /** Enters the channel of the call that this thread makes, if any, again. */
  public static void renew() {
    Interruption current = OF_THREAD.get();
    if (current != null) {
      current.begin();
    }
  }

  private void leave() {
    try {
      end(true);
    } catch (AsynchronousCloseException interrupted) {
      // The call says so by its own exception, and the thread stays interrupted.
    }
    OF_THREAD.set(outer);
    if (outer != null) {
      outer.begin();
    }
  }

  @Override
  protected void implCloseChannel() {
    cancel.run();
  }
}
