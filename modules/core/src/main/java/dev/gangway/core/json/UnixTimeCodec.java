package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class UnixTimeCodec extends JsonAdapter<Instant> {
  /**
   * The last second of the year 9999, well inside what {@link Instant} and the millisecond form
   * hold.
   */
  private static final long MAX_SECOND = 253_402_300_799L;

  private final int unitsPerSecond;

  UnixTimeCodec(int unitsPerSecond) {
    this.unitsPerSecond = unitsPerSecond;
  }

  @Override
  public @Nullable Instant fromJson(JsonReader reader) throws IOException {
    String text = NumberText.next(reader);
    if (text == null) {
      return null;
    }
    long max = MAX_SECOND * unitsPerSecond;
    if (text.indexOf('.') >= 0) {
      BigDecimal units = NumberText.bounded(text, -max, max, reader);
      long whole =
          NumberText.integer(units.setScale(0, RoundingMode.FLOOR).toString(), -max, max, reader);
      BigDecimal nanos = units.subtract(BigDecimal.valueOf(whole)).movePointRight(9);
      return instant(whole).plusNanos(nanos.longValue() / unitsPerSecond);
    }
    return instant(NumberText.integer(text, -max, max, reader));
  }

  private Instant instant(long units) {
    return unitsPerSecond == 1 ? Instant.ofEpochSecond(units) : Instant.ofEpochMilli(units);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Instant value) throws IOException {
    if (value == null) {
      writer.nullValue();
    } else {
      writer.value(unitsPerSecond == 1 ? value.getEpochSecond() : value.toEpochMilli());
    }
  }
}
