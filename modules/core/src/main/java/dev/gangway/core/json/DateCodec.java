package dev.gangway.core.json;

import dev.gangway.core.internal.json.TimeText;
import dev.gangway.core.internal.json.ValueLimits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class DateCodec extends TextCodec<LocalDate> {
  private static final int DATE = 10;

  DateCodec() {
    super("a date such as 2026-01-31");
  }

  @Override
  @Nullable LocalDate parse(byte[] text, int start, int end) {
    return IsoText.date(text, start, end);
  }

  @Override
  LocalDate parse(String text) {
    String usual = TimeText.usual(text);
    if (usual.length() > DATE && usual.charAt(DATE) == 'T') {
      // A text with an invalid time is not a date.
      InstantCodec.moment(usual);
      return LocalDate.parse(usual.substring(0, DATE));
    }
    return LocalDate.parse(text);
  }

  @Override
  boolean isAbsent(String text) {
    return TimeText.isZero(text);
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
