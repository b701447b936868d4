package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import dev.gangway.core.ApiCall;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.ValuesApi;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private ValuesApi values() {
    return server.client().values();
  }

  private void refused(ApiCall<?> call, String body, String reason) {
    server.answers(body);
    assertThatThrownBy(call::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageEndingWith(" that do not match its documentation: " + reason + " at path $");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.00",
        "12.50",
        "1234567890.1234567890123456789012345",
        "6.304E-5",
        "1e3",
        "123456789012345678901234567890",
        "1E+999",
        "-1.5e-400",
      })
  void decimalKeepsEveryDigitAsNumberAndAsString(String text) {
    assertThat(server.reads(values().decimal(), text)).isEqualTo(new BigDecimal(text));
    assertThat(server.reads(values().decimal(), '"' + text + '"')).isEqualTo(new BigDecimal(text));
    assertThat(server.reads(values().decimalText(), text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource({
    "12.50, 12.50, 12.50",
    "0.0000000000000000000000001, 1E-25, 0.0000000000000000000000001",
    "6.304E-5, 0.00006304, 0.00006304",
    "1E+3, 1E+3, 1000",
  })
  void decimalIsWrittenWithItsValue(String text, String number, String quoted) {
    BigDecimal value = new BigDecimal(text);

    assertThat(Scalars.DECIMAL.toJson(value)).isEqualTo(number);
    assertThat(Scalars.DECIMAL_STRING.toJson(value)).isEqualTo('"' + quoted + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"abc\"", "\"1,5\"", "\"NaN\"", "\"Infinity\"", "\"0x10\"", "\"1 2\""})
  void textThatIsNotANumberIsRefused(String body) {
    refused(values().decimal(), body, "Expected a number but found other text");
    refused(values().whole(), body, "Expected a number but found other text");
    refused(values().seconds(), body, "Expected a number but found other text");
  }

  @Test
  @Timeout(30)
  void numberOfAbsurdLengthIsRefusedAtOnce() {
    String digits = "9".repeat(1 << 15);
    String reason = "Expected a number of at most 1000 digits but found a longer one";

    refused(values().decimal(), digits, reason);
    refused(values().whole(), '"' + digits + '"', reason);
    refused(values().seconds(), "1." + digits, reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "-0.000%s", "%s.5E+1", "-%sE-6", "%sE-2"})
  void longNumberThatIsReadCanBeReadAgainWhenItIsWritten(String format) throws IOException {
    for (int digits = 967; digits < 997; digits++) {
      String body = String.format(format, "7".repeat(digits));
      for (JsonAdapter<BigDecimal> codec : List.of(Scalars.DECIMAL, Scalars.DECIMAL_STRING)) {
        BigDecimal read = codec.fromJson(body);

        assertThat(codec.fromJson(codec.toJson(read))).isEqualTo(read);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1.5E+999999999",
        "1E-999999999",
        "0E+999999999",
        "1E+2147483647",
        "1e1000",
        "1e-1000",
      })
  @Timeout(10)
  void decimalOfMoreThan1000DigitsIsRefusedAtOnce(String body) {
    String reason = "Expected a number of at most 1000 digits without exponent but found another";

    refused(values().decimal(), body, reason);
    refused(values().decimal(), '"' + body + '"', reason);
    refused(values().decimalText(), body, reason);
    for (JsonAdapter<BigDecimal> codec : List.of(Scalars.DECIMAL, Scalars.DECIMAL_STRING)) {
      assertThatThrownBy(() -> codec.toJson(new BigDecimal(body)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The value cannot be sent: it is not a number of at most 1000 digits without"
                  + " exponent.");
    }
  }

  @ParameterizedTest
  @CsvSource({"1e999, 1000", "1e-999, 1001", "-12.5e998, 1001", "0e-999, 1001"})
  void decimalOf1000DigitsCanBePrinted(String body, int length) {
    assertThat(server.reads(values().decimal(), body).toPlainString()).hasSize(length);
  }

  @ParameterizedTest
  @CsvSource({
    "6, 6",
    "'\"6\"', 6",
    "'\" 6 \"', 6",
    "-0, 0",
    "6.0, 6",
    "'\"6.00\"', 6",
    "6e2, 600",
    "0E+999999999, 0",
    "9223372036854775807, 9223372036854775807",
    "'\"-9223372036854775808\"', -9223372036854775808",
    "9223372036854775807.0, 9223372036854775807",
  })
  void integerIsReadFromNumberStringAndZeroFraction(String body, long value) {
    assertThat(server.reads(values().whole(), body)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "\"9223372036854775808\"",
        "1E+19",
        "1E+999999999",
        "1E+2147483647",
        "100E+2147483647",
        "1E-999999999",
        "1.5",
        "\"0.000001\"",
      })
  @Timeout(10)
  void integerThatDoesNotFitIsRefusedAtOnce(String body) {
    refused(
        values().whole(),
        body,
        "Expected an integer from -9223372036854775808 to 9223372036854775807 "
            + "but found another number");
  }

  @Test
  void smallIntegerHasItsOwnBounds() {
    assertThat(server.reads(values().small(), "\"-2147483648\"")).isEqualTo(Integer.MIN_VALUE);
    refused(
        values().small(),
        "2147483648",
        "Expected an integer from -2147483648 to 2147483647 but found another number");
  }

  @ParameterizedTest
  @CsvSource({
    "true, true",
    "false, false",
    "1, true",
    "0, false",
    "'\"1\"', true",
    "'\"0\"', false",
    "'\"true\"', true",
    "'\"FALSE\"', false",
  })
  void booleanIsReadFromWordNumberAndString(String body, boolean value) {
    assertThat(server.reads(values().flag(), body)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "\"yes\"", "-1", "1.5"})
  void otherTextIsNotABoolean(String body) {
    refused(values().flag(), body, "Expected true, false, 0 or 1 but found other text");
  }

  @Test
  void emptyTextIsAnAbsentNumberOrBoolean() {
    assertThat(server.reads(values().decimal(), "\"\"")).isNull();
    assertThat(server.reads(values().decimalText(), "\" \"")).isNull();
    assertThat(server.reads(values().whole(), "\"\"")).isNull();
    assertThat(server.reads(values().small(), "\"\"")).isNull();
    assertThat(server.reads(values().flag(), "\"\"")).isNull();
    assertThat(server.reads(values().seconds(), "\"\"")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"12.50, 12.50", "1E+5, 1E+5", "true, true", "'\"\"', ''", "'\"a\"', a"})
  void textIsReadFromNumberAndBooleanAsItStands(String body, String text) {
    assertThat(server.reads(values().text(), body)).isEqualTo(text);
  }
}
