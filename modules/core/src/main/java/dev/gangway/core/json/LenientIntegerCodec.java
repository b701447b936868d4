package dev.gangway.core.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** An integer within a range; anything else is as good as none. */
final class LenientIntegerCodec<T extends Number> extends JsonCodec<T> {
  private static final int MAX_LENGTH = 40;

  private final long least;
  private final long most;
  private final LongFunction<T> type;

  LenientIntegerCodec(long least, long most, LongFunction<T> type) {
    this.least = least;
    this.most = most;
    this.type = type;
  }

  @Override
  protected @Nullable T read(JsonInput in) throws IOException {
    boolean number = in.at(JsonBytes.NUMBER);
    if (number || in.at(JsonBytes.STRING)) {
      return integer(in.nextText("a number"), number);
    }
    in.raw();
    return null;
  }

  private @Nullable T integer(String text, boolean number) {
    if (text.length() > MAX_LENGTH
        || !NumberText.isAscii(text)
        || (!number && text.indexOf('.') >= 0)) {
      return null;
    }
    try {
      long value = new BigDecimal(text).longValueExact();
      return value < least || value > most ? null : type.apply(value);
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  @Override
  protected void write(JsonOutput out, T value) throws IOException {
    out.writeLong(value.longValue());
  }
}
