package dev.gangway.core.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class DateCodec extends TextCodec<LocalDate> {

  DateCodec() {
    super("a date such as 2026-01-31");
  }

  @Override
  LocalDate parse(String text) {
    @Nullable LocalDate usual = IsoText.date(text);
    return usual == null ? LocalDate.parse(text) : usual;
  }

  @Override
  boolean isWithinYears(LocalDate value) {
    return ValueLimits.admits(value.getYear());
  }

  @Override
  protected void write(JsonOutput out, LocalDate value) {
    ValueLimits.requireYear(isWithinYears(value));
    out.writeByte('"');
    IsoText.write(out, value);
    out.writeByte('"');
  }
}
