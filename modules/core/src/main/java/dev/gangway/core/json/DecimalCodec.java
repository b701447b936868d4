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
    if (in.atDecimal()) {
      return in.nextDecimal();
    }
    String text = NumberText.next(in);
    return text == null ? null : NumberText.limited(text, in);
  }

  @Override
  boolean readsSingleValue() {
    return true;
  }

  @Override
  protected void write(JsonOutput out, BigDecimal value) {
    ValueLimits.require(value);
    if (quoted) {
      out.writeText(value.toPlainString());
    } else {
      out.writeJson(value.toString());
    }
  }
}
