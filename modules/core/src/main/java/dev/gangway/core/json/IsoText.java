package dev.gangway.core.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the shape that nearly all have: four digits of the year, seconds, at most nine
 * digits of a fraction. What has another shape, or is no date, is left to {@code java.time}, which
 * takes twenty times as long.
 */
final class IsoText {
  private static final int DATE = 10;
  private static final int MINUTES = 16;
  private static final int SECONDS = 19;
  private static final int MAX_NANO_DIGITS = 9;
  private static final int MAX_YEAR = 9999;
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int NONE = -1;

  private final String text;
  private final int end;

  private IsoText(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** Returns the date, or null if it has another shape. */
  static @Nullable LocalDate date(String text) {
    return text.length() == DATE ? new IsoText(text, DATE).date() : null;
  }

  /** Returns the date and time, or null if it has another shape. */
  static @Nullable LocalDateTime dateTime(String text) {
    IsoText iso = new IsoText(text, text.length());
    LocalDate date = iso.date();
    int second = date == null ? NONE : iso.secondOfDay();
    int nano = second < 0 ? NONE : iso.nano();
    return date == null || nano < 0
        ? null
        : LocalDateTime.of(
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            second / 3600,
            second / 60 % 60,
            second % 60,
            nano);
  }

  /** Returns the moment, or null if it has another shape. */
  static @Nullable Instant instant(String text) {
    int zone = text.length() - 1;
    if (zone < SECONDS) {
      return null;
    }
    int offset = 0;
    if (text.charAt(zone) != 'Z') {
      zone -= 5;
      offset = zone < SECONDS ? Integer.MIN_VALUE : offset(text, zone);
      if (offset == Integer.MIN_VALUE) {
        return null;
      }
    }
    IsoText iso = new IsoText(text, zone);
    LocalDate date = iso.date();
    int second = date == null ? NONE : iso.secondOfDay();
    int nano = second < 0 ? NONE : iso.nano();
    return date == null || nano < 0
        ? null
        : Instant.ofEpochSecond(date.toEpochDay() * SECONDS_PER_DAY + second - offset, nano);
  }

  private @Nullable LocalDate date() {
    if (end < DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int century = two(0);
    int year = two(2);
    int month = two(5);
    int day = two(8);
    if ((century | year) < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int full = century * 100 + year;
    return day <= 28 || day <= java.time.YearMonth.of(full, month).lengthOfMonth()
        ? LocalDate.of(full, month, day)
        : null;
  }

  /** With or without seconds; a blank is as good as a T. */
  private int secondOfDay() {
    if (end < MINUTES || text.charAt(13) != ':') {
      return NONE;
    }
    char between = text.charAt(DATE);
    int hour = two(11);
    int minute = two(14);
    int second = end == MINUTES ? 0 : end < SECONDS || text.charAt(MINUTES) != ':' ? NONE : two(17);
    return (between == 'T' || between == ' ')
            && (hour | minute | second) >= 0
            && hour < 24
            && minute < 60
            && second < 60
        ? hour * 3600 + minute * 60 + second
        : NONE;
  }

  private int nano() {
    int digits = end - SECONDS - 1;
    if (digits < 0) {
      return 0;
    }
    if (digits == 0 || digits > MAX_NANO_DIGITS || text.charAt(SECONDS) != '.') {
      return NONE;
    }
    int nano = 0;
    for (int i = 1; i <= MAX_NANO_DIGITS; i++) {
      int digit = i <= digits ? text.charAt(SECONDS + i) - '0' : 0;
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      nano = nano * 10 + digit;
    }
    return nano;
  }

  /** Returns the seconds of an offset such as {@code +02:00}. */
  private static int offset(String text, int start) {
    IsoText iso = new IsoText(text, text.length());
    int hours = iso.two(start + 1);
    int minutes = iso.two(start + 4);
    char sign = text.charAt(start);
    if ((sign != '+' && sign != '-')
        || text.charAt(start + 3) != ':'
        || (hours | minutes) < 0
        || hours >= 18
        || minutes >= 60) {
      return Integer.MIN_VALUE;
    }
    int seconds = hours * 3600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  /** Returns the number of two digits, or a negative one if they are none. */
  private int two(int index) {
    int tens = text.charAt(index) - '0';
    int ones = text.charAt(index + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NONE : tens * 10 + ones;
  }

  /** Writes what {@link LocalDate#toString()} prints. */
  static void write(JsonOutput out, LocalDate date) {
    int year = date.getYear();
    if (year < 0 || year > MAX_YEAR) {
      out.writeJson(date.toString());
      return;
    }
    out.writeTwo(year / 100);
    out.writeTwo(year % 100);
    out.writeByte('-');
    out.writeTwo(date.getMonthValue());
    out.writeByte('-');
    out.writeTwo(date.getDayOfMonth());
  }

  /** Writes what {@link LocalDateTime#toString()} prints, with the seconds if they are zero too. */
  static void write(JsonOutput out, LocalDateTime time) {
    write(out, time.toLocalDate());
    out.writeByte('T');
    out.writeTwo(time.getHour());
    out.writeByte(':');
    out.writeTwo(time.getMinute());
    out.writeByte(':');
    out.writeTwo(time.getSecond());
    int nano = time.getNano();
    if (nano != 0) {
      int digits = nano % 1_000_000 == 0 ? 3 : nano % 1000 == 0 ? 6 : 9;
      out.writeByte('.');
      for (int i = 0, unit = 100_000_000; i < digits; i++, unit /= 10) {
        out.writeByte('0' + nano / unit % 10);
      }
    }
  }

  /** Writes what {@link Instant#toString()} prints. */
  static void write(JsonOutput out, Instant moment) {
    LocalDateTime utc =
        moment.getEpochSecond() >= -62_167_219_200L && moment.getEpochSecond() < 253_402_300_800L
            ? LocalDateTime.ofEpochSecond(moment.getEpochSecond(), moment.getNano(), ZoneOffset.UTC)
            : null;
    if (utc == null) {
      out.writeJson(moment.toString());
    } else {
      write(out, utc);
      out.writeByte('Z');
    }
  }
}
