package dev.gangway.core.json;

import com.squareup.moshi.JsonReader;
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
    JsonReader.Token token = in.reader().peek();
    if (token == JsonReader.Token.NUMBER || token == JsonReader.Token.STRING) {
      return integer(in.reader().nextString(), token == JsonReader.Token.NUMBER);
    }
    in.reader().skipValue();
    return null;
  }

  private @Nullable T integer(String text, boolean number) {
    if (text.length() > MAX_LENGTH || (!number && text.indexOf('.') >= 0)) {
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
