package dev.gangway.core.json;

import dev.gangway.core.internal.json.ValueLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class UnixTimeCodec extends JsonCodec<Instant> {
  private final int unitsPerSecond;

  UnixTimeCodec(int unitsPerSecond) {
    this.unitsPerSecond = unitsPerSecond;
  }

  @Override
  protected @Nullable Instant read(JsonInput in) throws IOException {
    long max = ValueLimits.MAX_SECOND * unitsPerSecond;
    if (in.atLong()) {
      return instant(NumberText.within(in.nextLong(), -max, max, in));
    }
    String text = NumberText.next(in);
    if (text == null) {
      return null;
    }
    if (text.indexOf('.') >= 0) {
      BigDecimal units = NumberText.bounded(text, -max, max, in);
      long whole =
          NumberText.integer(units.setScale(0, RoundingMode.FLOOR).toString(), -max, max, in);
      BigDecimal nanos = units.subtract(BigDecimal.valueOf(whole)).movePointRight(9);
      return instant(whole).plusNanos(nanos.longValue() / unitsPerSecond);
    }
    return instant(NumberText.integer(text, -max, max, in));
  }

  private Instant instant(long units) {
    return unitsPerSecond == 1 ? Instant.ofEpochSecond(units) : Instant.ofEpochMilli(units);
  }

  @Override
  boolean readsSingleValue() {
    return true;
  }

  @Override
  protected void write(JsonOutput out, Instant value) {
    ValueLimits.requireYear(Math.abs(value.getEpochSecond()) <= ValueLimits.MAX_SECOND);
    out.writeLong(unitsPerSecond == 1 ? value.getEpochSecond() : value.toEpochMilli());
  }
}
