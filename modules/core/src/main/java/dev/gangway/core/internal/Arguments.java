package dev.gangway.core.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Checks what callers give. */
public final class Arguments {

  public static <T> T notNull(@Nullable T value, String name) {
    if (value == null) {
      throw new NullPointerException(name + " must not be null. Give it a value.");
    }
    return value;
  }

  /** Returns the time if it is more than zero. */
  public static Duration positive(Duration timeout) {
    notNull(timeout, "timeout");
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "A timeout is more than zero, but this is " + timeout + ".");
    }
    return timeout;
  }

  /** Returns a limit of responses. */
  public static long atLeastOne(long limit, String unit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "A response has at least 1 " + unit + ", but this is " + limit + ".");
    }
    return limit;
  }

  public static int calls(int calls) {
    if (calls < 1) {
      throw new IllegalArgumentException("Expected at least 1 call, found " + calls + ".");
    }
    return calls;
  }

  private Arguments() {}
}
