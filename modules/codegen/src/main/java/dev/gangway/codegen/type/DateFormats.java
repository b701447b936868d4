package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.Code;
import dev.gangway.codegen.print.Literal;
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
      return TypeMapper.RAW;
    }
    String letters = pattern.replaceAll("'[^']*'", "");
    if (!letters.matches(".*[uy].*") || letters.matches(".*[XxVzO].*")) {
      problems.add(
          pointer + "/x-date-format",
          "\""
              + pattern
              + "\" is not a date or a month: it needs a year, and no zone. Remove the format to get the text.");
    }
    boolean time = letters.matches(".*[HhKk].*");
    boolean day = letters.contains("d");
    Literal written = Literal.of(pattern);
    if (time && day) {
      return of(
          Code.of("java.time.LocalDateTime"), Code.of("PatternDates.localDateTime({})", written));
    }
    return day
        ? of(Code.of("java.time.LocalDate"), Code.of("PatternDates.localDate({})", written))
        : of(Code.of("java.time.YearMonth"), Code.of("PatternDates.yearMonth({})", written));
  }

  private static TypeRef of(Code qualified, Code codec) {
    return new TypeRef(
        Code.simple(qualified),
        codec,
        TypeRef.Form.JSON,
        Set.of(qualified),
        Set.of(Code.of("dev.gangway.core.json.PatternDates")));
  }

  private DateFormats() {}
}
