package dev.gangway.core.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class LongCodec extends JsonCodec<Long> {

  @Override
  protected @Nullable Long read(JsonInput in) throws IOException {
    if (in.atLong()) {
      return in.nextLong();
    }
    String text = NumberText.next(in);
    return text == null ? null : NumberText.integer(text, Long.MIN_VALUE, Long.MAX_VALUE, in);
  }

  @Override
  protected void write(JsonOutput out, Long value) {
    out.writeLong(value);
  }
}
