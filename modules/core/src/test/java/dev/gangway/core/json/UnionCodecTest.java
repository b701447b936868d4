package dev.gangway.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnionCodecTest {
  /** What the codec made of the JSON, and the JSON. */
  record Read(String as, RawJson json) {}

  /** Notes which of its methods read a value. */
  private static final class NotingCodec extends UnionCodec<Read> {
    NotingCodec() {
      super("kind");
    }

    @Override
    protected @Nullable Read readString(JsonInput in) throws IOException {
      return wrap(in.read(Scalars.DATE), date -> new Read("date", RawJson.NULL));
    }

    @Override
    protected Read readObject(JsonInput in) throws IOException {
      Set<String> names = names(in);
      return new Read(tag(in) + names.contains("id"), keep(in).json());
    }

    @Override
    protected Read unrecognized(RawJson json) {
      return new Read("unrecognized", json);
    }

    @Override
    protected void write(JsonOutput out, Read value) throws IOException {
      out.writeJson(value.json().text());
    }
  }

  private static final NotingCodec CODEC = new NotingCodec();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"kind\":\"cat\",\"id\":1} | cattrue",
        "{\"x\":{\"kind\":\"no\"},\"kind\":7} | 7false",
        "{\"kind\":true} | truefalse",
        "{\"kind\":null} | false",
        "{\"kind\":[\"cat\"],\"id\":null} | true",
        "{} | false",
      })
  void fieldsThatDecideTheTypeAreSeenBeforeTheObjectIsRead(String json, String as)
      throws IOException {
    Read read = CODEC.fromJson(json);

    assertThat(read).isEqualTo(new Read(as, RawJson.of(json)));
    assertThat(CODEC.toJson(read)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.50", "true", "[]", "[{\"kind\":\"cat\"}]"})
  void jsonOfNoKnownTypeIsKept(String json) throws IOException {
    Read read = CODEC.fromJson(json);

    assertThat(read).isEqualTo(new Read("unrecognized", RawJson.of(json)));
    assertThat(CODEC.toJson(read)).isEqualTo(json);
  }

  @Test
  void nullIsNotAValueOfAnyType() throws IOException {
    assertThat(CODEC.fromJson("null")).isNull();
    assertThat(CODEC.toJson(null)).isEqualTo("null");
  }

  @Test
  void textThatItsTypeReadsAsAbsentIsNull() throws IOException {
    assertThat(CODEC.fromJson("\"\"")).isNull();
    assertThat(CODEC.fromJson("\"2026-01-31\"")).isEqualTo(new Read("date", RawJson.NULL));
  }

  @Test
  void malformedObjectIsRefusedWithoutNamingItsFields() {
    assertThatThrownBy(() -> ListCodec.of(CODEC).fromJson("[{\"Ada\":{\"a\" 1}}]"))
        .isInstanceOf(JsonEncodingException.class)
        .hasMessage("Expected JSON but found other text at path $[0]");
  }

  @Test
  void choiceKeepsItsJson() throws IOException {
    ChoiceCodec<Read> codec = ChoiceCodec.of(json -> new Read("choice", json), Read::json);

    assertThat(codec.fromJson("{\"a\":1.0}"))
        .isEqualTo(new Read("choice", RawJson.of("{\"a\":1.0}")));
    assertThat(codec.toJson(new Read("choice", RawJson.of("[1.0]")))).isEqualTo("[1.0]");
    assertThat(codec.fromJson("null")).isNull();
    assertThat(codec.toJson(null)).isEqualTo("null");
  }

  @Test
  void additionalFieldsAreReadWithTheirCodec() {
    FieldNames known = FieldNames.of("base");
    Map<String, RawJson> kept =
        Map.of("base", RawJson.NULL, "EUR", RawJson.of("1"), "USD", RawJson.NULL);

    assertThat(RecordFields.typed(kept, known, Scalars.LONG)).isEqualTo(Map.of("EUR", 1L));
    assertThatThrownBy(
            () -> RecordFields.typed(Map.of("EUR", RawJson.of("{}")), known, Scalars.LONG))
        .isInstanceOf(JsonDataException.class);
  }

  @Test
  void rawJsonIsMadeOfWhatACodecWrites() {
    RawJson json = RawJson.of(List.of(1L, 2L), ListCodec.of(Scalars.LONG));

    assertThat(json).isEqualTo(RawJson.of("[1,2]"));
  }
}
