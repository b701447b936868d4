package dev.gangway.core.json;

import dev.gangway.core.internal.json.ValueLimits;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

final class DecimalCodec extends JsonCodec<BigDecimal> {
  /** A long holds them. */
  private static final int MAX_DIGITS = 18;

  private final boolean quoted;

  DecimalCodec(boolean quoted) {
    this.quoted = quoted;
  }

  @Override
  protected @Nullable BigDecimal read(JsonInput in) throws IOException {
    if (in.atDecimal()) {
      return in.nextDecimal();
    }
    String text = NumberText.next(in);
    return text == null ? null : NumberText.limited(text, in);
  }

  @Override
  protected void write(JsonOutput out, BigDecimal value) {
    ValueLimits.require(value);
    int scale = value.scale();
    if (isDigits(value)) {
      if (quoted) {
        out.writeByte('"');
      }
      BigDecimal digits = scale == 0 ? value : value.scaleByPowerOfTen(scale);
      out.writeDecimal(digits.longValue(), scale);
      if (quoted) {
        out.writeByte('"');
      }
    } else if (quoted) {
      out.writeText(value.toPlainString());
    } else {
      out.writeJson(value.toString());
    }
  }

  /** A decimal keeps what {@code toString} returns, but makes its plain text anew each time. */
  private boolean isDigits(BigDecimal value) {
    int scale = value.scale();
    return value.precision() <= MAX_DIGITS
        && (scale == 0 || (quoted && scale > 0 && scale <= MAX_DIGITS));
  }
}
