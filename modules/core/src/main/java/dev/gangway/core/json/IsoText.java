package dev.gangway.core.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the shape that nearly all have: four digits of the year, seconds, at most nine
 * digits of a fraction. A text of another shape, or one that is not a date, is left to {@code
 * java.time}, which takes twenty times as long.
 */
final class IsoText {
  private static final int DATE = 10;
  private static final int MINUTES = 16;
  private static final int SECONDS = 19;
  private static final int MAX_NANO_DIGITS = 9;
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int NONE = -1;
  private static final int NO_OFFSET = Integer.MIN_VALUE;

  /** Returns the date, or null if it has another shape. */
  static @Nullable LocalDate date(byte[] text, int start, int end) {
    return end - start == DATE ? dateIn(text, start, end) : null;
  }

  /** Returns the date and time, or null if it has another shape. */
  static @Nullable LocalDateTime dateTime(byte[] text, int start, int end) {
    LocalDate date = dateIn(text, start, end);
    int second = date == null ? NONE : secondOfDay(text, start, end);
    int nano = second < 0 ? NONE : nano(text, start, end);
    return date == null || nano < 0
        ? null
        : LocalDateTime.of(date, LocalTime.of(second / 3600, second / 60 % 60, second % 60, nano));
  }

  /** Returns the moment, or null if it has another shape. */
  static @Nullable Instant instant(byte[] text, int start, int limit) {
    int last = limit - 1;
    boolean zulu = last >= start + SECONDS && text[last] == 'Z';
    int end = zulu ? last : last - 5;
    int offset = zulu ? 0 : end < start + SECONDS ? NO_OFFSET : offset(text, end);
    LocalDate date = offset == NO_OFFSET ? null : dateIn(text, start, end);
    int second = date == null ? NONE : secondOfDay(text, start, end);
    int nano = second < 0 ? NONE : nano(text, start, end);
    return date == null || nano < 0
        ? null
        : Instant.ofEpochSecond(date.toEpochDay() * SECONDS_PER_DAY + second - offset, nano);
  }

  private static @Nullable LocalDate dateIn(byte[] text, int start, int end) {
    if (end - start < DATE || text[start + 4] != '-' || text[start + 7] != '-') {
      return null;
    }
    int century = two(text, start);
    int year = two(text, start + 2);
    int month = two(text, start + 5);
    int day = two(text, start + 8);
    if ((century | year) < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int full = century * 100 + year;
    return day <= 28 || day <= YearMonth.of(full, month).lengthOfMonth()
        ? LocalDate.of(full, month, day)
        : null;
  }

  /** With or without seconds; a blank is as good as a T. */
  private static int secondOfDay(byte[] text, int start, int end) {
    if (end - start < MINUTES || text[start + 13] != ':') {
      return NONE;
    }
    byte between = text[start + DATE];
    int hour = two(text, start + 11);
    int minute = two(text, start + 14);
    int second = second(text, start, end);
    return (between == 'T' || between == ' ')
            && (hour | minute | second) >= 0
            && hour < 24
            && minute < 60
            && second < 60
        ? hour * 3600 + minute * 60 + second
        : NONE;
  }

  private static int second(byte[] text, int start, int end) {
    if (end - start == MINUTES) {
      return 0;
    }
    return end - start >= SECONDS && text[start + MINUTES] == ':' ? two(text, start + 17) : NONE;
  }

  private static int nano(byte[] text, int start, int end) {
    int point = start + SECONDS;
    int digits = end - point - 1;
    if (digits < 0) {
      return 0;
    }
    if (digits == 0 || digits > MAX_NANO_DIGITS || text[point] != '.') {
      return NONE;
    }
    int nano = 0;
    for (int i = 1; i <= MAX_NANO_DIGITS; i++) {
      int digit = i <= digits ? text[point + i] - '0' : 0;
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      nano = nano * 10 + digit;
    }
    return nano;
  }

  /** Returns the seconds of an offset such as {@code +02:00}. */
  private static int offset(byte[] text, int start) {
    int hours = two(text, start + 1);
    int minutes = two(text, start + 4);
    byte sign = text[start];
    if ((sign != '+' && sign != '-')
        || text[start + 3] != ':'
        || (hours | minutes) < 0
        || hours >= 24
        || minutes >= 60) {
      return NO_OFFSET;
    }
    int seconds = hours * 3600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  /** Returns the number of two digits, or a negative one if they are not digits. */
  private static int two(byte[] text, int index) {
    int tens = text[index] - '0';
    int ones = text[index + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NONE : tens * 10 + ones;
  }

  /** Writes what {@link LocalDate#toString()} prints of a year of four digits. */
  static void write(JsonOutput out, LocalDate date) {
    int year = date.getYear();
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
    write(out, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    out.writeByte('Z');
  }

  private IsoText() {}
}
