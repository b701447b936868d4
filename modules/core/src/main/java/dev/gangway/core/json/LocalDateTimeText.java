package dev.gangway.core.json;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Prints a date and time with its seconds, which {@link LocalDateTime#toString()} leaves out when
 * they are zero.
 */
final class LocalDateTimeText {

  static String of(LocalDateTime value) {
    return value.getSecond() == 0 && value.getNano() == 0
        ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value)
        : value.toString();
  }

  private LocalDateTimeText() {}
}
