package dev.gangway.core.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class IntegerCodec extends JsonCodec<Integer> {

  @Override
  protected @Nullable Integer read(JsonInput in) throws IOException {
    String text = NumberText.next(in);
    return text == null
        ? null
        : (int) NumberText.integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE, in);
  }

  @Override
  protected void write(JsonOutput out, Integer value) {
    out.bytes().writeDecimalLong(value);
  }
}
