package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.Temporal;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and printed by hand is what {@code java.time} reads and prints. */
class IsoTextTest {
  private static final DateTimeFormatter OFFSETS =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter();
  private static final int TEXTS = 60_000;

  /** RFC 3339 has offsets that java.time has not. */
  private static final String FAR_OFFSET = ".*[+-](18:(?!00)|19|2[0-3]).*";

  private final Random random = new Random(20_260_131);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29",
        "2023-02-29",
        "2000-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-00-10",
        "2026-13-10",
        "2026-01-00",
        "0000-01-01",
        "9999-12-31",
        "+12026-01-31",
        "-0001-01-31",
        "2026-1-31",
        "2026-01-31T24:00:00",
        "2026-01-31T24:00:00Z",
        "2026-12-31T23:59:60Z",
        "2026-01-31T12:30:00.Z",
        "2026-01-31T12:30:00.1234567890Z",
        "2026-01-31T12:30:00,5Z",
        "2026-01-31T12:30Z",
        "2026-01-31t12:30:00z",
        "2026-02-30T12:30:00+02:00",
        "2026-01-31T12:30:00+18:00",
        "2026-01-31T12:30:00-18:00",
        "2026-01-31T12:30:00+17:59",
        "2026-01-31T12:30:00-00:00",
        "2026-01-31T12:30:00+1:00",
        "2026-01-31T12:30:00+02:60",
        "2026-01-31  12:30:00",
        "2026-01-31T12:30:00+02:00[Europe/Paris]",
        "٢٠٢٦-01-31",
        "2026-01-31T12:30:0٠",
      })
  void edgesAreReadAsJavaTimeReadsThem(String text) {
    assertSame(text);
  }

  @Test
  void damagedTextsAreReadAsJavaTimeReadsThem() {
    for (int i = 0; i < TEXTS; i++) {
      assertSame(damaged(text()));
    }
  }

  @Test
  void allFractionsAndOffsetsAreReadAsJavaTimeReadsThem() {
    for (int i = 0; i < TEXTS; i++) {
      assertSame(text());
    }
  }

  @Test
  void everyMomentIsPrintedAsJavaTimePrintsIt() {
    for (int i = 0; i < TEXTS; i++) {
      LocalDateTime time = time();

      assertThat(Scalars.INSTANT.toJson(time.toInstant(ZoneOffset.UTC)))
          .isEqualTo('"' + time.toInstant(ZoneOffset.UTC).toString() + '"');
      assertThat(Scalars.DATE.toJson(time.toLocalDate()))
          .isEqualTo('"' + time.toLocalDate().toString() + '"');
      assertThat(Scalars.DATE_TIME_LOCAL.toJson(time.withSecond(7)))
          .isEqualTo('"' + time.withSecond(7).toString() + '"');
    }
  }

  private static void assertSame(String text) {
    assertSame(text, Scalars.DATE, IsoText::date, LocalDate::parse);
    assertSame(
        text,
        Scalars.DATE_TIME_LOCAL,
        IsoText::dateTime,
        each -> LocalDateTime.parse(each.replace(' ', 'T')));
    assertSame(text, Scalars.INSTANT, IsoText::instant, IsoTextTest::instant);
  }

  private static Instant instant(String text) {
    if (text.endsWith("ZZ")) {
      throw new DateTimeException("The pattern takes several offsets.");
    }
    return text.endsWith("Z") && text.charAt(Math.min(10, text.length() - 1)) == 'T'
        ? Instant.parse(text)
        : OFFSETS.parse(text.replace(' ', 'T'), Instant::from);
  }

  /** What java.time reads the codec does; and what is read by hand java.time reads. */
  private static <T extends Temporal> void assertSame(
      String text, JsonAdapter<T> codec, Shape<T> shape, Function<String, T> parse) {
    T parsed = parsed(text, parse);
    byte[] bytes = text.trim().getBytes(StandardCharsets.ISO_8859_1);
    T byHand = shape.read(bytes, 0, bytes.length);
    if (parsed != null) {
      assertThat(read(text, codec)).as(text).isEqualTo(parsed);
    }
    if (byHand != null && !text.matches(FAR_OFFSET)) {
      assertThat(byHand).as(text).isEqualTo(parse.apply(text.trim()));
    }
  }

  private interface Shape<T> {
    @Nullable T read(byte[] text, int start, int end);
  }

  private static <T> @Nullable T read(String text, JsonAdapter<T> codec) {
    try {
      return codec.fromJson('"' + text + '"');
    } catch (JsonDataException refused) {
      return null;
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }

  /** Only years of four digits are read. */
  private static <T extends Temporal> @Nullable T parsed(String text, Function<String, T> parse) {
    try {
      T value = text.isBlank() ? null : parse.apply(text.trim());
      return value == null || value.toString().matches("\\d{4}-.*") ? value : null;
    } catch (DateTimeException refused) {
      return null;
    }
  }

  private LocalDateTime time() {
    long second =
        random.nextInt(8) == 0
            ? random.nextLong(-62_167_219_200L, 0)
            : random.nextLong(253_402_300_800L);
    int nano = random.nextInt(1_000_000_000);
    int[] units = {1, 1_000, 1_000_000, 1_000_000_000};
    int unit = units[random.nextInt(units.length)];
    return LocalDateTime.ofEpochSecond(second, nano / unit * unit, ZoneOffset.UTC);
  }

  private String text() {
    LocalDateTime time = time();
    String[] zones = {"", "", "Z", "Z", "+02:00", "-03:30", "+0200", "-05", "+17:59:30"};
    StringBuilder text = new StringBuilder(time.toLocalDate().toString());
    if (random.nextInt(8) > 0) {
      text.append(random.nextBoolean() ? 'T' : ' ').append(time.toLocalTime());
      int digits = random.nextInt(10);
      if (digits > 0 && time.getNano() == 0 && time.getSecond() != 0) {
        text.append('.');
        for (int i = 0; i < digits; i++) {
          text.append(random.nextInt(10));
        }
      }
      text.append(zones[random.nextInt(zones.length)]);
    }
    return text.toString();
  }

  /** Changes, drops or doubles a character. */
  private String damaged(String text) {
    String alphabet = "0123456789-+:.TZ ,t";
    int at = random.nextInt(text.length());
    char other = alphabet.charAt(random.nextInt(alphabet.length()));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + other + text.substring(at + 1);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      default -> text.substring(0, at) + other + text.substring(at);
    };
  }
}
