package dev.gangway.codegen.type;

import dev.gangway.codegen.document.Problems;
import dev.gangway.codegen.print.JavaText;
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
              + "\" is not a date or a month: it needs a year, and no zone. Leave the format out to get the text.");
    }
    boolean time = letters.matches(".*[HhKk].*");
    boolean day = letters.contains("d");
    String type = time && day ? "LocalDateTime" : day ? "LocalDate" : "YearMonth";
    return new TypeRef(
        type,
        "PatternDates."
            + Character.toLowerCase(type.charAt(0))
            + type.substring(1)
            + "("
            + JavaText.literal(pattern)
            + ")",
        TypeRef.Form.JSON,
        Set.of("java.time." + type),
        Set.of("dev.gangway.core.json.PatternDates"));
  }

  private DateFormats() {}
}
