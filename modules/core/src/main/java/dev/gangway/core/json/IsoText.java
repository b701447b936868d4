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
 * digits of a fraction. What has another shape, or is no date, is left to {@code java.time}, which
 * takes twenty times as long.
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
  static @Nullable LocalDate date(String text) {
    return text.length() == DATE ? dateIn(text, DATE) : null;
  }

  /** Returns the date and time, or null if it has another shape. */
  static @Nullable LocalDateTime dateTime(String text) {
    int end = text.length();
    LocalDate date = dateIn(text, end);
    int second = date == null ? NONE : secondOfDay(text, end);
    int nano = second < 0 ? NONE : nano(text, end);
    return date == null || nano < 0
        ? null
        : LocalDateTime.of(date, LocalTime.of(second / 3600, second / 60 % 60, second % 60, nano));
  }

  /** Returns the moment, or null if it has another shape. */
  static @Nullable Instant instant(String text) {
    int last = text.length() - 1;
    boolean zulu = last >= SECONDS && text.charAt(last) == 'Z';
    int end = zulu ? last : last - 5;
    int offset = zulu ? 0 : end < SECONDS ? NO_OFFSET : offset(text, end);
    LocalDate date = offset == NO_OFFSET ? null : dateIn(text, end);
    int second = date == null ? NONE : secondOfDay(text, end);
    int nano = second < 0 ? NONE : nano(text, end);
    return date == null || nano < 0
        ? null
        : Instant.ofEpochSecond(date.toEpochDay() * SECONDS_PER_DAY + second - offset, nano);
  }

  private static @Nullable LocalDate dateIn(String text, int end) {
    if (end < DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int century = two(text, 0);
    int year = two(text, 2);
    int month = two(text, 5);
    int day = two(text, 8);
    if ((century | year) < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int full = century * 100 + year;
    return day <= 28 || day <= YearMonth.of(full, month).lengthOfMonth()
        ? LocalDate.of(full, month, day)
        : null;
  }

  /** With or without seconds; a blank is as good as a T. */
  private static int secondOfDay(String text, int end) {
    if (end < MINUTES || text.charAt(13) != ':') {
      return NONE;
    }
    char between = text.charAt(DATE);
    int hour = two(text, 11);
    int minute = two(text, 14);
    int second = second(text, end);
    return (between == 'T' || between == ' ')
            && (hour | minute | second) >= 0
            && hour < 24
            && minute < 60
            && second < 60
        ? hour * 3600 + minute * 60 + second
        : NONE;
  }

  private static int second(String text, int end) {
    if (end == MINUTES) {
      return 0;
    }
    return end >= SECONDS && text.charAt(MINUTES) == ':' ? two(text, 17) : NONE;
  }

  private static int nano(String text, int end) {
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
    int hours = two(text, start + 1);
    int minutes = two(text, start + 4);
    char sign = text.charAt(start);
    if ((sign != '+' && sign != '-')
        || text.charAt(start + 3) != ':'
        || (hours | minutes) < 0
        || hours >= 18
        || minutes >= 60) {
      return NO_OFFSET;
    }
    int seconds = hours * 3600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  /** Returns the number of two digits, or a negative one if they are none. */
  private static int two(String text, int index) {
    int tens = text.charAt(index) - '0';
    int ones = text.charAt(index + 1) - '0';
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
