package dev.gangway.core.internal.retry;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A gate did not let a call through. */
public final class RateGateFailure extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean tooLate;

  private RateGateFailure(String message, boolean tooLate, @Nullable Throwable cause) {
    super(message, cause);
    this.tooLate = tooLate;
  }

  static RateGateFailure tooLate() {
    return new RateGateFailure("The next place comes after the timeout", true, null);
  }

  static RateGateFailure failed(Throwable cause) {
    return new RateGateFailure("The rate gate failed", false, cause);
  }

  /** Returns whether the gate works, but the next place comes after the call's timeout. */
  public boolean isTooLate() {
    return tooLate;
  }
}
