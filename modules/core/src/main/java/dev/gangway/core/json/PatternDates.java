package dev.gangway.core.json;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.internal.json.ValueLimits;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
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
        CODECS.computeIfAbsent(type + " " + pattern, key -> new PatternCodec<>(pattern, query));
  }

  private static final class PatternCodec<T extends TemporalAccessor> extends TextCodec<T> {
    private final DateTimeFormatter format;
    private final TemporalQuery<T> query;

    PatternCodec(String pattern, TemporalQuery<T> query) {
      super("a date in the form " + pattern);
      this.format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      this.query = query;
    }

    @Override
    T parse(String text) {
      return format.parse(text, query);
    }

    @Override
    boolean isWithinYears(T value) {
      return ValueLimits.admits(value.get(ChronoField.YEAR));
    }

    @Override
    protected void write(JsonOutput out, T value) {
      ValueLimits.requireYear(isWithinYears(value));
      out.writeText(format.format(value));
    }
  }

  private PatternDates() {}
}
