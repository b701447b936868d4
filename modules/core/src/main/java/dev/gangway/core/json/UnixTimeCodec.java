package dev.gangway.core.json;

import dev.gangway.core.internal.json.ValueLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Seconds or milliseconds since 1970. A fraction that came is kept, but not sent: providers
 * document integers.
 */
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
  protected void write(JsonOutput out, Instant value) {
    ValueLimits.requireYear(Math.abs(value.getEpochSecond()) <= ValueLimits.MAX_SECOND);
    boolean whole = value.getNano() % (1_000_000_000 / unitsPerSecond) == 0;
    if (whole || out.isSent()) {
      out.writeLong(unitsPerSecond == 1 ? value.getEpochSecond() : value.toEpochMilli());
    } else {
      out.writeJson(units(value).stripTrailingZeros().toPlainString());
    }
  }

  private BigDecimal units(Instant value) {
    return BigDecimal.valueOf(value.getEpochSecond())
        .add(BigDecimal.valueOf(value.getNano(), 9))
        .multiply(BigDecimal.valueOf(unitsPerSecond));
  }
}
