package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.ApiCall;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.ValuesApi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private ValuesApi values() {
    return server.client().values();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private void refused(ApiCall<?> call, String body, String reason) {
    server.answers(body);
    assertThatThrownBy(call::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageEndingWith(" that do not match its documentation: " + reason + " at path $");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:30:00Z, 2026-01-31T12:30:00Z",
    "2026-01-31T12:30:00.123456Z, 2026-01-31T12:30:00.123456Z",
    "2026-01-31T12:30:00+0000, 2026-01-31T12:30:00Z",
    "2026-01-31T12:30:00+00:00, 2026-01-31T12:30:00Z",
    "2026-01-31T12:30:00+02:00, 2026-01-31T10:30:00Z",
    "2026-01-31T12:30:00+0200, 2026-01-31T10:30:00Z",
    "2026-01-31T12:30:00-05, 2026-01-31T17:30:00Z",
    "2026-01-31T12:30:00.577+02:00, 2026-01-31T10:30:00.577Z",
    "2026-01-31 12:30:00Z, 2026-01-31T12:30:00Z",
    "2026-01-31 12:30:00+02:00, 2026-01-31T10:30:00Z",
    "' 2026-01-31T12:30:00Z ', 2026-01-31T12:30:00Z",
  })
  void instantIsReadWithAnyOffset(String text, Instant value) {
    assertThat(server.reads(values().moment(), quoted(text))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30T12:30:00Z", "2026-01-31", "Z", "now"})
  void textWithoutDateAndTimeIsNotAnInstant(String text) {
    refused(
        values().moment(),
        quoted(text),
        "Expected a date and time such as 2026-01-31T12:30:00Z but found other text");
  }

  @Test
  void dateIsReadAsDocumented() {
    assertThat(server.reads(values().day(), "\"2026-01-31\"")).isEqualTo(LocalDate.of(2026, 1, 31));
    refused(
        values().day(),
        "\"31.01.2026\"",
        "Expected a date such as 2026-01-31 but found other text");
    refused(
        values().day(),
        "\"2026-02-30\"",
        "Expected a date such as 2026-01-31 but found other text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31T12:30:00", "2026-01-31 12:30:00", "2026-01-31T12:30"})
  void localDateTimeIsReadWithBlankOrT(String text) {
    assertThat(server.reads(values().stamp(), quoted(text)))
        .isEqualTo(LocalDateTime.of(2026, 1, 31, 12, 30));
  }

  @Test
  void localDateTimeIsWrittenWithItsSeconds() {
    assertThat(Scalars.DATE_TIME_LOCAL.toJson(LocalDateTime.of(2026, 1, 31, 12, 30)))
        .isEqualTo("\"2026-01-31T12:30:00\"");
    assertThat(Scalars.DATE_TIME_LOCAL.toJson(LocalDateTime.of(2026, 1, 31, 12, 30, 1, 5_000_000)))
        .isEqualTo("\"2026-01-31T12:30:01.005\"");
  }

  @Test
  void dateInAPatternIsReadAndWrittenInIt() {
    assertThat(server.reads(values().month(), "\"10/19\"")).isEqualTo(YearMonth.of(2019, 10));
    assertThat(PatternDates.yearMonth("MM/yy").toJson(YearMonth.of(2019, 10)))
        .isEqualTo("\"10/19\"");
    refused(
        values().month(), "\"13/19\"", "Expected a date in the form MM/yy but found other text");
  }

  @ParameterizedTest
  @CsvSource({
    "1769862600, 2026-01-31T12:30:00Z",
    "'\"1769862600\"', 2026-01-31T12:30:00Z",
    "1769862600.0, 2026-01-31T12:30:00Z",
    "1769862600.577, 2026-01-31T12:30:00.577Z",
    "'\"1769862600.123456789\"', 2026-01-31T12:30:00.123456789Z",
    "1.7698626E+9, 2026-01-31T12:30:00Z",
    "17698626E+2, 2026-01-31T12:30:00Z",
    "0, 1970-01-01T00:00:00Z",
    "-1.5, 1969-12-31T23:59:58.500Z",
    "0.1234567891234, 1970-01-01T00:00:00.123456789Z",
  })
  void unixTimeIsReadFromNumberAndString(String body, Instant value) {
    assertThat(server.reads(values().seconds(), body)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "1769862600577, 2026-01-31T12:30:00.577Z",
    "'\"1769862600577\"', 2026-01-31T12:30:00.577Z",
    "1769862600577.25, 2026-01-31T12:30:00.577250Z",
  })
  void unixTimeInMillisecondsIsReadFromNumberAndString(String body, Instant value) {
    assertThat(server.reads(values().millis(), body)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "253402300800",
        "99999999999999999999",
        "1E+999999999",
        "1.5E+999999999",
        "-1.5E+999999999",
      })
  @Timeout(10)
  void unixTimeBeyondTheYear9999IsRefusedAtOnce(String body) {
    refused(
        values().seconds(),
        body,
        "Expected an integer from -253402300799 to 253402300799 but found another number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5E-999999999", "-1.5E-999999999"})
  @Timeout(10)
  void fractionOfAbsurdScaleIsRefusedAtOnce(String body) {
    refused(
        values().seconds(),
        body,
        "Expected an integer from -253402300799 to 253402300799 but found another number");
  }

  @Test
  void unixTimeIsSentAsAnInteger() throws Exception {
    Instant time = Instant.parse("2026-01-31T12:30:00.577Z");

    assertThat(SentJson.bytes("body", Scalars.UNIX_TIME, time).utf8()).isEqualTo("1769862600");
    assertThat(SentJson.bytes("body", Scalars.UNIX_TIME_MILLIS, time).utf8())
        .isEqualTo("1769862600577");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "+999999999-12-31", "-0001-12-31"})
  void dateOfAYearThatHasNotFourDigitsIsRefused(String date) {
    String reason = "Expected a year from 0000 to 9999 but found other text";

    refused(values().day(), quoted(date), reason);
    refused(values().stamp(), quoted(date + "T00:00:00"), reason);
    refused(values().moment(), quoted(date + "T00:00:00Z"), reason);
  }

  @Test
  void dateOfAYearThatHasNotFourDigitsIsNotWritten() {
    List<ThrowingCallable> writes =
        List.of(
            () -> Scalars.DATE.toJson(LocalDate.MAX),
            () -> Scalars.DATE_TIME_LOCAL.toJson(LocalDateTime.MIN),
            () -> Scalars.INSTANT.toJson(Instant.MAX),
            () -> Scalars.UNIX_TIME.toJson(Instant.MAX),
            () -> Scalars.UNIX_TIME_MILLIS.toJson(Instant.MIN),
            () -> PatternDates.yearMonth("MM/yy").toJson(YearMonth.of(12026, 1)));

    assertThat(writes)
        .allSatisfy(
            write ->
                assertThatThrownBy(write)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                        "The value cannot be sent: it is not in a year from 0000 to 9999."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "0001-01-01", "9999-12-31"})
  void firstAndLastYearsOfRfc3339AreReadAndWritten(String date) {
    LocalDate day = server.reads(values().day(), quoted(date));

    assertThat(Scalars.DATE.toJson(day)).isEqualTo(quoted(date));
  }

  @Test
  void emptyTextIsAnAbsentTime() {
    assertThat(server.reads(values().moment(), "\"\"")).isNull();
    assertThat(server.reads(values().day(), "\" \"")).isNull();
    assertThat(server.reads(values().stamp(), "\"\"")).isNull();
    assertThat(server.reads(values().month(), "\"\"")).isNull();
    assertThat(server.reads(values().millis(), "\"\"")).isNull();
    assertThat(server.reads(values().uuid(), "\"\"")).isNull();
    assertThat(server.reads(values().link(), "\"\"")).isNull();
  }
}
