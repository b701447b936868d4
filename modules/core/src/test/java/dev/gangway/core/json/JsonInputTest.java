package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import dev.gangway.core.kiosk.Order;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An input that sees the buffer reads what one reads that does not. */
class JsonInputTest {
  private static final List<JsonAdapter<?>> CODECS =
      List.of(
          Scalars.LONG,
          Scalars.INTEGER,
          Scalars.DECIMAL,
          Scalars.DECIMAL_STRING,
          Scalars.UNIX_TIME,
          Scalars.UNIX_TIME_MILLIS,
          Scalars.STRING,
          Scalars.BOOLEAN,
          ListCodec.of(Scalars.INTEGER),
          MapCodec.of(Scalars.DECIMAL),
          Order.jsonAdapter());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "-7",
        "128",
        "2047",
        "2048",
        "2147483647",
        "2147483648",
        "-2147483649",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "999999999999999999",
        "1000000000000000000",
        "0.99999999999999999999",
        "12.340",
        "-0.00",
        "0.000000000000000001",
        "1e3",
        "1E+400",
        "253402300800",
        "\"7\"",
        "\"-\"",
        "\"1.\"",
        "\".5\"",
        "\"+5\"",
        "\"12.340\"",
        "\"1.2.3\"",
        "\"\"",
        "null",
        "true",
        "[1,-2,3.0,null,\"4\",2147483648]",
        "[1, -2 ,3\n]",
        "[]",
        "{}",
        "{\"0\":1,\"2\":22}",
        "{\"a\":1.10,\"b\":5,\"c\":null}",
        "{\"id\":5,\"amount\":\"1.50\",\"note\":null,\"new\":[1,2.50],\"tier\":2}",
        "[1,",
        "12x",
        "",
      })
  void whatIsReadDoesNotDependOnWhatIsSeen(String json) {
    for (JsonAdapter<?> codec : CODECS) {
      assertThat(seeing(codec, json)).as(json).isEqualTo(blind(codec, json));
    }
  }

  @Test
  void damagedDocumentsAreRefusedInTheSameWords() {
    String json =
        "{\"id\":128,\"amount\":12.50,\"state\":\"open\",\"note\":\"a\\nb\",\"tier\":2,"
            + "\"placed_at\":\"2026-01-31T12:30:00Z\",\"tags\":[\"a\",null],"
            + "\"fees\":{\"eur\":10,\"btc\":-0.5},\"parent\":{\"id\":5},\"new\":[1e5]}";
    Random random = new Random(7);
    String alphabet = "0-.e\"{}[],:n x";
    for (int i = 0; i < 20_000; i++) {
      int at = random.nextInt(json.length());
      char other = alphabet.charAt(random.nextInt(alphabet.length()));
      String damaged = json.substring(0, at) + other + json.substring(at + random.nextInt(2));

      assertThat(seeing(Order.jsonAdapter(), damaged))
          .as(damaged)
          .isEqualTo(blind(Order.jsonAdapter(), damaged));
    }
  }

  @Test
  void smallNumbersOfAListAreShared() throws IOException {
    List<Integer> numbers =
        JsonInput.of(new Buffer().writeUtf8("[1000,1000]")).read(ListCodec.of(Scalars.INTEGER));

    assertThat(numbers).hasSize(2);
    assertThat(numbers.get(0)).isSameAs(numbers.get(1));
  }

  private static String seeing(JsonAdapter<?> codec, String json) {
    JsonInput in = JsonInput.of(new Buffer().writeUtf8(json));
    return outcome(() -> in.read(codec), in.reader());
  }

  private static String blind(JsonAdapter<?> codec, String json) {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    return outcome(() -> codec.fromJson(reader), reader);
  }

  /** The value or what is wrong with it, where the reader stands then, and what comes next. */
  private static String outcome(Reading reading, JsonReader reader) {
    String outcome;
    try {
      Object value = reading.read();
      outcome = value == null ? "null" : value.getClass().getSimpleName() + " " + value;
    } catch (IOException | RuntimeException e) {
      outcome = e.toString();
    }
    try {
      return outcome + " at " + reader.getPath() + " before " + reader.peek();
    } catch (IOException e) {
      return outcome + " at " + reader.getPath() + " before " + e;
    }
  }

  private interface Reading {
    Object read() throws IOException;
  }
}
