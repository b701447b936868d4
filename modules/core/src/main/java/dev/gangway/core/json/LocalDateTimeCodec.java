package dev.gangway.core.json;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

final class LocalDateTimeCodec extends TextCodec<LocalDateTime> {

  LocalDateTimeCodec() {
    super("a date and time such as 2026-01-31T12:30:00.000");
  }

  @Override
  LocalDateTime parse(String text) {
    @Nullable LocalDateTime usual = IsoText.dateTime(text);
    return usual == null ? LocalDateTime.parse(text.replace(' ', 'T')) : usual;
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
