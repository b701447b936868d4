package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientIntegerTest {

  @ParameterizedTest
  @CsvSource({"3600, 3600", "'\"3600\"', 3600", "-1, -1", "3600.0, 3600", "36e2, 3600"})
  void integerIsRead(String json, long value) throws Exception {
    assertThat(Scalars.LENIENT_LONG.fromJson(json)).isEqualTo(value);
    assertThat(Scalars.LENIENT_INTEGER.fromJson(json)).isEqualTo((int) value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"\"",
        "\"soon\"",
        "\"3600.0\"",
        "1.5",
        "true",
        "[1]",
        "{\"a\":1}",
        "1e30",
        "1e400",
        "1e99999999999",
        "1e999999999"
      })
  void anythingElseIsNull(String json) throws Exception {
    assertThat(Scalars.LENIENT_LONG.fromJson(json)).isNull();
    assertThat(Scalars.LENIENT_INTEGER.fromJson(json)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9300000000000000", "-2147483649"})
  void integerBeyondTheRangeIsNotAnInteger(String json) throws Exception {
    assertThat(Scalars.LENIENT_LONG.fromJson(json)).isNotNull();
    assertThat(Scalars.LENIENT_INTEGER.fromJson(json)).isNull();
  }
}
