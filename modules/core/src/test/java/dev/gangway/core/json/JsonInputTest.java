package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.gangway.core.kiosk.Order;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codecs read the same from bytes and within an adapter of Moshi's. */
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
        "12x",
        "",
      })
  void whatIsReadDoesNotDependOnTheReader(String json) {
    for (JsonAdapter<?> codec : CODECS) {
      assertThat(ofBytes(codec, json)).as(json).isEqualTo(ofMoshi(codec, json));
    }
  }

  @Test
  void smallNumbersOfAListAreShared() throws IOException {
    List<Integer> numbers =
        JsonInput.of(new Buffer().writeUtf8("[1000,1000]")).read(ListCodec.of(Scalars.INTEGER));

    assertThat(numbers).hasSize(2);
    assertThat(numbers.get(0)).isSameAs(numbers.get(1));
  }

  private static String ofBytes(JsonAdapter<?> codec, String json) {
    return outcome(
        () -> {
          JsonInput in = JsonInput.of(new Buffer().writeUtf8(json));
          Object value = in.read(codec);
          in.finish();
          return value;
        });
  }

  private static String ofMoshi(JsonAdapter<?> codec, String json) {
    return outcome(
        () -> {
          JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
          Object value = codec.fromJson(reader);
          reader.peek();
          return value;
        });
  }

  /** The value or what is wrong with it. */
  private static String outcome(Reading reading) {
    try {
      Object value = reading.read();
      return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
    } catch (JsonDataException e) {
      return e.toString();
    } catch (IOException e) {
      return "malformed";
    }
  }

  private interface Reading {
    Object read() throws IOException;
  }

  private static final FieldNames FIELDS = FieldNames.of("a", "longer_name", "d\u00e9j\u00e0", "z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ }",
        "[]",
        "{\"a\":1}",
        "{\"a\":1,\"longer_name\":2,\"d\u00e9j\u00e0\":3,\"z\":4}            ",
        "{ \"a\" : 1 , \"longer_name\" : 2 , \"z\":4}            ",
        "{\"z\":1,\"a\":2,\"longer_name\":3,\"a\":4}            ",
        "{\"new\":1,\"a\":2,\"new\":{\"a\":3},\"longer_name\":[4]}            ",
        "{\"\\u0061\":1,\"longer\\u005fname\":2,\"z\":3}            ",
        "{\"a\":1,\"longer_nam\":2,\"longer_name_\":3,\"z\":4}            ",
        "{\"a\":1,\"longer_name\":}            ",
        "{\"a\":1,,\"longer_name\":2}            ",
        "{\"a\"1,\"longer_name\":2}            ",
        "{\"a\":1,\"longer_name\":2,}            ",
        "{\"a\":1 \"longer_name\":2}            ",
        "{\"a\":1,\"longer_name\":2            ",
        "{\"a\":1,\"lon"
      })
  void fieldsAreFoundInOneStepOrInTwo(String text) {
    for (String whole : List.of(text, text.strip())) {
      assertThat(fields(whole, true)).isEqualTo(fields(whole, false));
    }
  }

  /** Returns what was read of an object, and why no more was. */
  private static List<String> fields(String text, boolean inOneStep) {
    List<String> read = new ArrayList<>();
    try (JsonInput in = JsonInput.of(new Buffer().writeUtf8(text))) {
      in.begin();
      while (true) {
        int field = inOneStep ? in.field(FIELDS) : in.hasNext() ? in.name(FIELDS) : JsonInput.END;
        if (field == JsonInput.END) {
          break;
        }
        read.add(field + " at " + in.path());
        if (field < 0) {
          in.keep();
        } else {
          read.add(String.valueOf(in.read(Scalars.RAW)));
        }
      }
      read.add(in.end().toString());
      in.finish();
    } catch (IOException | JsonDataException e) {
      read.add(e.getMessage());
    }
    return read;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "FALSE",
        "\"1\"",
        "\"\"",
        "\"x\"",
        "0",
        "-1",
        "2147483648",
        "1.0",
        "1e2",
        "[]",
        "{}"
      })
  void fieldsOfUsualTypesAreReadAsTheirCodecsDo(String value) {
    assertThat(fieldOf(value, JsonInput::readInteger))
        .isEqualTo(fieldOf(value, in -> in.readField(Scalars.INTEGER)));
    assertThat(fieldOf(value, JsonInput::readBoolean))
        .isEqualTo(fieldOf(value, in -> in.readField(Scalars.BOOLEAN)));
    assertThat(fieldOf(value, JsonInput::readNullableString))
        .isEqualTo(fieldOf(value, in -> in.readNullable(Scalars.STRING)));
  }

  private static List<Object> fieldOf(String value, FieldReader reader) {
    String text = "{\"a\":" + value + ",\"a\":" + value + "}";
    try (JsonInput in = JsonInput.of(new Buffer().writeUtf8(text))) {
      List<Object> read = new ArrayList<>();
      in.begin();
      while (in.field(FIELDS) == 0) {
        read.add(String.valueOf(reader.read(in)));
      }
      read.add(in.end());
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface FieldReader {
    @Nullable Object read(JsonInput in) throws IOException;
  }
}
