package dev.gangway.codegen;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;

/** Chooses the type of a date that is written in a pattern of the provider's own. */
final class DateFormats {

  static TypeRef type(String pattern, String pointer, Problems problems) {
    try {
      Objects.requireNonNull(DateTimeFormatter.ofPattern(pattern));
    } catch (IllegalArgumentException e) {
      problems.add(
          pointer + "/x-date-format",
          "\"" + pattern + "\" is not a java.time pattern: " + e.getMessage());
    }
    boolean time = pattern.contains("H");
    boolean day = pattern.contains("d");
    String type = time && day ? "LocalDateTime" : day ? "LocalDate" : "YearMonth";
    return new TypeRef(
        type,
        "PatternDates."
            + Character.toLowerCase(type.charAt(0))
            + type.substring(1)
            + "(\""
            + pattern
            + "\")",
        Set.of("java.time." + type),
        Set.of("dev.gangway.core.json.PatternDates"));
  }

  private DateFormats() {}
}
