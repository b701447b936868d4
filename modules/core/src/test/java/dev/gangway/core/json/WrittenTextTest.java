package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import dev.gangway.auth.Secret;
import dev.gangway.core.internal.json.OutputArrays;
import dev.gangway.core.kiosk.Order;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** The text of values is that of Moshi's writer and of the types' own {@code toString}. */
class WrittenTextTest {
  private static final JsonAdapter<List<String>> TEXTS = ListCodec.of(Scalars.STRING);
  private static final Random RANDOM = new Random(20_260_131);

  @Test
  void everyCharacterIsWrittenAsMoshiWritesIt() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int point = 0; point <= 0x2_0000; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        texts.add("a" + Character.toString(point) + "b");
      }
    }
    texts.add(Character.toString(Character.MAX_CODE_POINT));
    Buffer json = new Buffer();
    JsonWriter writer = JsonWriter.of(json).beginArray();
    for (String each : texts) {
      writer.value(each);
    }
    writer.endArray();

    assertThat(TEXTS.toJson(texts).equals(json.readUtf8())).isTrue();
    assertThat(SentJson.bytes("body", TEXTS, texts).utf8().equals(TEXTS.toJson(texts))).isTrue();
  }

  @Test
  void everyDecimalIsWrittenAsItPrintsItself() throws IOException {
    List<BigDecimal> decimals = new ArrayList<>();
    for (int scale = -30; scale <= 30; scale++) {
      decimals.add(BigDecimal.valueOf(0, scale));
      for (int bits = 1; bits < 80; bits++) {
        BigDecimal decimal = new BigDecimal(new BigInteger(bits, RANDOM), scale);
        decimals.add(decimal);
        decimals.add(decimal.negate());
      }
      for (long digits : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 999_999_999_999_999_999L}) {
        decimals.add(BigDecimal.valueOf(digits, scale));
      }
    }

    for (BigDecimal each : decimals) {
      assertThat(Scalars.DECIMAL.toJson(each)).isEqualTo(each.toString());
      assertThat(Scalars.DECIMAL_STRING.toJson(each)).isEqualTo('"' + each.toPlainString() + '"');
    }
    assertThat(ListCodec.of(Scalars.DECIMAL).toJson(decimals))
        .isEqualTo(decimals.toString().replace(" ", ""));
  }

  @Test
  void everyUuidIsWrittenAsItPrintsItself() {
    List<UUID> ids = new ArrayList<>(List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(1, 1)));
    for (int i = 0; i < 1_000; i++) {
      ids.add(new UUID(RANDOM.nextLong(), RANDOM.nextLong()));
    }

    for (UUID each : ids) {
      assertThat(Scalars.UUID.toJson(each)).isEqualTo('"' + each.toString() + '"');
    }
  }

  @Test
  void integersAreWrittenAsTheyPrintThemselves() {
    for (int i = 0; i < 10_000; i++) {
      long value = RANDOM.nextLong() >> RANDOM.nextInt(64);
      assertThat(Scalars.LONG.toJson(value)).isEqualTo(Long.toString(value));
    }
  }

  @Test
  void unknownFieldsAreWrittenAsTheyCame() throws IOException {
    String name = "n".repeat(20_000);
    String json =
        "{\"id\":1,\"amount\":\"1.50\",\"note\":null,\"x\":[{\"\\u00e9\": -0, \"y\":1E+999}],\"x\":\"\u2028\ud83d\ude00\","
            + ("\"" + name + "\":\"" + "v".repeat(20_000) + "\"}");
    Order order = Order.jsonAdapter().fromJson(json);

    assertThat(Order.jsonAdapter().toJson(order)).isEqualTo(json);
    assertThat(SentJson.bytes("body", Order.jsonAdapter(), order).utf8()).isEqualTo(json);
  }

  @Test
  void fieldOfAnyLengthHasItsName() throws IOException {
    for (int length : new int[] {0, 1, 6, 7, 8, 8_180, 8_192, 30_000}) {
      FieldNames names = FieldNames.of("a\"\u00e9".repeat(length / 3), "b");
      JsonOutput out = new JsonOutput(null, null, null);
      for (int object = 0; object < 3; object++) {
        out.begin();
        out.write(names, object % 2, Scalars.LONG, 1L);
        out.write(names, 1 - object % 2, Scalars.LONG, 2L);
        out.end();
      }
      String name = names.name(0).replace("\"", "\\\"");

      assertThat(out.written().utf8())
          .isEqualTo("{\"#\":1,\"b\":2}{\"b\":1,\"#\":2}{\"#\":1,\"b\":2}".replace("#", name));
      out.close();
    }
  }

  @Test
  void sentRecordOfManyFieldsKnowsWhichItHasWritten() throws IOException {
    String[] all = new String[130];
    Arrays.setAll(all, i -> "f" + i);
    FieldNames names = FieldNames.of(all);
    for (int field : new int[] {0, 63, 64, 129}) {
      JsonCodec<Map<String, RawJson>> codec =
          new JsonCodec<>() {
            @Override
            protected Map<String, RawJson> read(JsonInput in) {
              throw new UnsupportedOperationException();
            }

            @Override
            protected void write(JsonOutput out, Map<String, RawJson> kept) throws IOException {
              out.begin();
              out.write(names, field, ListCodec.of(Scalars.LONG), List.of(1L));
              out.writeKept(names, kept);
              out.end();
            }
          };
      RawJson none = RawJson.of("null");

      assertThat(SentJson.bytes("body", codec, Map.of("f5", none)).utf8())
          .isEqualTo("{\"f" + field + "\":[1],\"f5\":null}");
      assertThatThrownBy(() -> SentJson.bytes("body", codec, Map.of("f" + field, none)))
          .hasMessage(
              "The field f"
                  + field
                  + " of the body cannot be sent: the record has a component for it, and"
                  + " additionalProperties has it too.");
    }
  }

  @Test
  void nothingOfABodyStaysInAnArray() throws IOException {
    for (int size : new int[] {10, 8_000, 8_190, 16_370, 16_380, 100_000}) {
      for (String last : List.of("", "\u00e9")) {
        List<Secret> secrets = Collections.nCopies(3, Secret.of("s".repeat(size) + last));
        SentJson.bytes("body", ListCodec.of(Scalars.SECRET), secrets);
      }

      byte[] array = OutputArrays.take();

      assertThat(array).isEqualTo(new byte[OutputArrays.SIZE]);
      OutputArrays.give(array, 0);
    }
  }

  @Test
  void outputsWithinEachOtherHaveArraysOfTheirOwn() throws IOException {
    Map<String, String> inner = new LinkedHashMap<>();
    inner.put("a", "1");
    JsonAdapter<Map<String, String>> foreign = MapCodec.of(Scalars.STRING).nullSafe();

    assertThat(ListCodec.of(foreign).toJson(List.of(inner, inner)))
        .isEqualTo("[{\"a\":\"1\"},{\"a\":\"1\"}]");
    assertThat(SentJson.bytes("body", ListCodec.of(foreign), List.of(inner, inner)).utf8())
        .isEqualTo("[{\"a\":\"1\"},{\"a\":\"1\"}]");
  }
}
