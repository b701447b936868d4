package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codecs of dates in a pattern of the provider's own, such as {@code MM/yy}. */
public final class PatternDates {
  private static final Map<String, JsonAdapter<?>> CODECS = new ConcurrentHashMap<>();

  /** Returns the codec of a date. */
  public static JsonAdapter<LocalDate> localDate(String pattern) {
    return codec(pattern, "LocalDate", LocalDate::from);
  }

  /** Returns the codec of a date and time without zone. */
  public static JsonAdapter<LocalDateTime> localDateTime(String pattern) {
    return codec(pattern, "LocalDateTime", LocalDateTime::from);
  }

  /** Returns the codec of a month. */
  public static JsonAdapter<YearMonth> yearMonth(String pattern) {
    return codec(pattern, "YearMonth", YearMonth::from);
  }

  @SuppressWarnings("unchecked") // A key names the type that its codec reads.
  private static <T extends TemporalAccessor> JsonAdapter<T> codec(
      String pattern, String type, TemporalQuery<T> query) {
    return (JsonAdapter<T>)
        CODECS.computeIfAbsent(
            type + " " + pattern,
            key -> {
              DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
              return new TextCodec<T>(
                  "a date in the form " + pattern,
                  text -> format.parse(text, query),
                  format::format);
            });
  }

  private PatternDates() {}
}
