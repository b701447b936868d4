package dev.gangway.core.json;

import dev.gangway.core.internal.json.TimeText;
import dev.gangway.core.internal.json.ValueLimits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.jspecify.annotations.Nullable;

final class InstantCodec extends TextCodec<Instant> {
  private static final int WITHOUT_SECONDS = "2026-01-31T12:30Z".length();

  InstantCodec() {
    super("a date and time such as 2026-01-31T12:30:00Z");
  }

  @Override
  @Nullable Instant parse(byte[] text, int start, int end) {
    return IsoText.instant(text, start, end);
  }

  @Override
  Instant parse(String text) {
    return moment(text);
  }

  /** Returns the moment that a text says; without an offset it is in UTC. */
  static Instant moment(String text) {
    String usual = TimeText.usual(text);
    String complete = TimeText.hasOffset(usual) ? usual : usual + "Z";
    byte[] bytes = complete.getBytes(StandardCharsets.ISO_8859_1);
    @Nullable Instant moment = IsoText.instant(bytes, 0, bytes.length);
    if (moment != null) {
      return moment;
    }
    return complete.endsWith("Z") && complete.length() > WITHOUT_SECONDS
        ? Instant.parse(complete)
        : Offsets.FORMAT.parse(complete, Instant::from);
  }

  @Override
  boolean isAbsent(String text) {
    return TimeText.isZero(text);
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
