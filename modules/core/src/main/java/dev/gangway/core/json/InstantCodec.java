package dev.gangway.core.json;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

final class InstantCodec extends TextCodec<Instant> {

  InstantCodec() {
    super("a date and time such as 2026-01-31T12:30:00Z");
  }

  @Override
  Instant parse(String text) {
    @Nullable Instant usual = IsoText.instant(text);
    return usual == null ? parseUnusual(text) : usual;
  }

  private static Instant parseUnusual(String text) {
    return text.endsWith("Z") && text.charAt(Math.min(10, text.length() - 1)) == 'T'
        ? Instant.parse(text)
        : Offsets.FORMAT.parse(text.replace(' ', 'T'), Instant::from);
  }

  @Override
  boolean isWithinYears(Instant value) {
    return ValueLimits.admits(value);
  }

  @Override
  protected void write(JsonOutput out, Instant value) {
    ValueLimits.requireYear(isWithinYears(value));
    out.writeByte('"');
    IsoText.write(out, value);
    out.writeByte('"');
  }

  /** Built only when a provider writes an offset in a form of its own. */
  private static final class Offsets {
    static final DateTimeFormatter FORMAT =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();
  }
}
