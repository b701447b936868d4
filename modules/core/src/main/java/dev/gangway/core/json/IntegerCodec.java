package dev.gangway.core.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class IntegerCodec extends JsonCodec<Integer> {
  private static final long MIN = Integer.MIN_VALUE;
  private static final long MAX = Integer.MAX_VALUE;
  private static final int MAX_SHARED = 2_047;

  @Override
  protected @Nullable Integer read(JsonInput in) throws IOException {
    if (in.atLong()) {
      return boxed(NumberText.within(in.nextLong(), MIN, MAX, in));
    }
    String text = NumberText.next(in);
    return text == null ? null : boxed(NumberText.integer(text, MIN, MAX, in));
  }

  /** Counts, levels, pages and codes are small: one object a number does for all of them. */
  static Integer boxed(long value) {
    return value >= 0 && value <= MAX_SHARED
        ? Shared.of((int) value)
        : Integer.valueOf((int) value);
  }

  @Override
  protected void write(JsonOutput out, Integer value) {
    out.writeLong(value);
  }

  private static final class Shared {
    private static final @Nullable Integer[] NUMBERS = new Integer[MAX_SHARED + 1];

    static Integer of(int value) {
      // Two threads may each make one: either will do.
      Integer number = NUMBERS[value];
      if (number == null) {
        number = value;
        NUMBERS[value] = number;
      }
      return number;
    }
  }
}
