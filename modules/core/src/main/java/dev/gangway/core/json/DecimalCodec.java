package dev.gangway.core.json;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

final class DecimalCodec extends JsonCodec<BigDecimal> {
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
    out.writeText(isShort(value) ? value.toPlainString() : value.toString());
  }

  /** Another number keeps its exponent: 1E+999999999 is not to be written out. */
  private static boolean isShort(BigDecimal value) {
    return value.precision() + Math.abs((long) value.scale()) <= NumberText.MAX_DIGITS;
  }
}
