package dev.gangway.core.json;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

final class DecimalCodec extends JsonCodec<BigDecimal> {
  /** Beyond it a number keeps its exponent, so that a hostile 1E+999999999 is not written out. */
  private static final int MAX_PLAIN_SCALE = 1_000;

  private final boolean quoted;

  DecimalCodec(boolean quoted) {
    this.quoted = quoted;
  }

  @Override
  protected @Nullable BigDecimal read(JsonInput in) throws IOException {
    if (in.atLong()) {
      return BigDecimal.valueOf(in.reader().nextLong());
    }
    String text = NumberText.next(in);
    return text == null ? null : NumberText.decimal(text, in);
  }

  @Override
  protected void write(JsonOutput out, BigDecimal value) {
    if (!quoted) {
      out.writeJson(value.toString());
      return;
    }
    boolean plain = Math.abs((long) value.scale()) <= MAX_PLAIN_SCALE;
    out.writeText(plain ? value.toPlainString() : value.toString());
  }
}
