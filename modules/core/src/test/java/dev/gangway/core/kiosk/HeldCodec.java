package dev.gangway.core.kiosk;

import dev.gangway.core.json.JsonCodec;
import dev.gangway.core.json.JsonInput;
import dev.gangway.core.json.JsonOutput;
import dev.gangway.core.json.Scalars;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Counts the numbers that it reads, and stays at a zero until the call's deadline interrupts it.
 */
public final class HeldCodec extends JsonCodec<Long> {
  public static final AtomicInteger READ = new AtomicInteger();
  static final HeldCodec INSTANCE = new HeldCodec();

  private HeldCodec() {}

  @Override
  protected @Nullable Long read(JsonInput in) throws IOException {
    Long value = in.read(Scalars.LONG);
    READ.incrementAndGet();
    if (value != null && value == 0) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException deadline) {
        return value;
      }
    }
    return value;
  }

  @Override
  protected void write(JsonOutput out, Long value) {
    throw new UnsupportedOperationException("The number is only read.");
  }
}
