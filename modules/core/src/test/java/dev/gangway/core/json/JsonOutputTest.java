package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.gangway.core.kiosk.Order;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOutputTest {
  private static final JsonAdapter<Map<String, String>> TEXTS = MapCodec.of(Scalars.STRING);

  /** A codec of a user's own. */
  private static final JsonAdapter<String> FOREIGN =
      new JsonAdapter<>() {
        @Override
        public @Nullable String fromJson(JsonReader reader) throws IOException {
          return reader.nextString();
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable String value) throws IOException {
          writer.beginObject().name("text").value(value).endObject();
        }
      };

  @Test
  void textsOfEveryLengthAndCharacterAreWrittenAsMoshiWritesThem() throws IOException {
    Random random = new Random(20_260_131);
    for (int i = 0; i < 400; i++) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (int j = random.nextInt(40); j >= 0; j--) {
        texts.put(text(random, 30), text(random, random.nextInt(20) == 0 ? 20_000 : 300));
      }

      assertThat(TEXTS.toJson(texts)).isEqualTo(moshi(texts));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "\ude00a", "\ud83d\ud83d\ude00", "\"\ude00\ud83d"})
  void halfASurrogatePairIsRefusedInTextsAndNames(String text) {
    String whole = "\ud83d\ude00".repeat(3_000);

    for (Map<String, String> each :
        List.of(Map.of("a", text), Map.of(text, "a"), Map.of("a", whole + text))) {
      assertThatThrownBy(() -> TEXTS.toJson(each))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("The value cannot be sent: its character ")
          .hasMessageEndingWith(" is half of a surrogate pair. Look for text cut in two.");
    }
    assertThat(TEXTS.toJson(Map.of("a", whole))).isEqualTo("{\"a\":\"" + whole + "\"}");
  }

  @Test
  void everyIntegerIsWrittenWithItsDigits() {
    List<Long> numbers = new ArrayList<>(List.of(0L, Long.MAX_VALUE, Long.MIN_VALUE));
    for (long power = 1; power > 0 && power < Long.MAX_VALUE / 10; power *= 10) {
      numbers.addAll(List.of(power - 1, power, power + 1, -power, 1 - power));
    }
    // More than a piece of the buffer holds.
    for (int i = 0; i < 3_000; i++) {
      numbers.add(i * 1_000_003L);
    }

    assertThat(ListCodec.of(Scalars.LONG).toJson(numbers))
        .isEqualTo(numbers.toString().replace(" ", ""));
  }

  @Test
  void codecThatKnowsOnlyMoshisWriterWritesInPlace() {
    assertThat(ListCodec.of(FOREIGN).toJson(List.of("a", "b\n")))
        .isEqualTo("[{\"text\":\"a\"},{\"text\":\"b\\n\"}]");
    assertThat(MapCodec.of(FOREIGN).toJson(Map.of("x", "a"))).isEqualTo("{\"x\":{\"text\":\"a\"}}");
  }

  @Test
  void writerThatIndentsReceivesTheSameTokens() throws IOException {
    String json =
        "{\"id\":6,\"amount\":\"1.50\",\"note\":null,\"fees\":{\"a\":1.10},\"new\":[true,{}]}";
    Order order = Order.jsonAdapter().fromJson(json);

    assertThat(MapCodec.of(Order.jsonAdapter()).indent(" ").toJson(Map.of("order", order)))
        .isEqualTo(
            """
            {
             "order": {
              "id": 6,
              "amount": "1.50",
              "note": null,
              "fees": {
               "a": 1.10
              },
              "new": [
               true,
               {}
              ]
             }
            }""");
  }

  @Test
  void mapsAndListsAreMadeWithoutLosingDigits() {
    Object made =
        MapCodec.of(Scalars.DECIMAL)
            .toJsonValue(Map.of("price", new BigDecimal("12345678901234567890.10")));

    assertThat(made).isEqualTo(Map.of("price", new BigDecimal("12345678901234567890.10")));
    assertThat(Scalars.LONG.toJsonValue(6L)).isEqualTo(6L);
  }

  private static String text(Random random, int max) {
    StringBuilder text = new StringBuilder();
    boolean odd = random.nextInt(4) == 0;
    for (int i = random.nextInt(max); i > 0; i--) {
      text.append((char) (odd ? random.nextInt(0x2100) : ' ' + 5 + random.nextInt(50)));
    }
    return text.toString();
  }

  private static String moshi(Map<String, String> texts) throws IOException {
    Buffer json = new Buffer();
    JsonWriter writer = JsonWriter.of(json).beginObject();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      writer.name(each.getKey()).value(each.getValue());
    }
    writer.endObject();
    return json.readUtf8();
  }
}
