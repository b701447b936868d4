package dev.gangway.core.json;

import dev.gangway.core.internal.json.TimeText;
import dev.gangway.core.internal.json.ValueLimits;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

final class LocalDateTimeCodec extends TextCodec<LocalDateTime> {

  LocalDateTimeCodec() {
    super("a date and time such as 2026-01-31T12:30:00.000");
  }

  @Override
  @Nullable LocalDateTime parse(byte[] text, int start, int end) {
    return IsoText.dateTime(text, start, end);
  }

  @Override
  LocalDateTime parse(String text) {
    String usual = TimeText.usual(text);
    return LocalDateTime.parse(
        usual.endsWith("Z") ? usual.substring(0, usual.length() - 1) : usual);
  }

  @Override
  boolean isAbsent(String text) {
    return TimeText.isZero(text);
  }

  @Override
  boolean isWithinYears(LocalDateTime value) {
    return ValueLimits.admits(value.getYear());
  }

  @Override
  protected void write(JsonOutput out, LocalDateTime value) {
    ValueLimits.requireYear(isWithinYears(value));
    out.writeByte('"');
    IsoText.write(out, value);
    out.writeByte('"');
  }
}
