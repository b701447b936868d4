package dev.gangway.site.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQuery;
import java.util.Map;

/** The times of examples, in the form that {@code parse} of their Java type reads. */
final class Times {
  private static final Map<Class<?>, TemporalQuery<?>> LOCAL =
      Map.of(
          LocalDate.class, LocalDate::from,
          LocalDateTime.class, LocalDateTime::from,
          YearMonth.class, YearMonth::from);

  static boolean isTime(Class<?> type) {
    return type == Instant.class || LOCAL.containsKey(type);
  }

  /**
   * Returns the text.
   *
   * @param schema names the pattern, if it is one of the provider's own
   */
  static String text(Class<?> type, JsonNode schema, JsonNode value) {
    String text = value.asText();
    if (type == Instant.class) {
      return (value.isNumber() ? epoch(schema, value) : OffsetDateTime.parse(text).toInstant())
          .toString();
    }
    String pattern = schema.path("x-date-format").asText();
    if (pattern.isEmpty()) {
      return text.replace(' ', 'T');
    }
    TemporalQuery<?> query = LOCAL.get(type);
    if (query == null) {
      throw new IllegalArgumentException(type + " has no pattern.");
    }
    return String.valueOf(DateTimeFormatter.ofPattern(pattern).parse(text, query));
  }

  private static Instant epoch(JsonNode schema, JsonNode value) {
    return schema.path("format").asText().contains("millis")
        ? Instant.ofEpochMilli(value.longValue())
        : Instant.ofEpochSecond(value.longValue());
  }

  private Times() {}
}
