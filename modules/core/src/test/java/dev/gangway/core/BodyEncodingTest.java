package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Profile;
import dev.gangway.core.kiosk.ValuesApi;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyEncodingTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private ValuesApi values() {
    return server.client().values();
  }

  @Test
  void byteOrderMarkIsSkipped() {
    assertThat(server.reads(values().text(), "\uFEFF\"hello\"")).isEqualTo("hello");
  }

  @Test
  void blanksAroundTheValueAreSkipped() {
    assertThat(server.reads(values().text(), " \r\n\t\"hello\"\n\n")).isEqualTo("hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "utf-16", "UTF-8", "utf-8"})
  void declaredCharsetIsUsed(String charset) {
    server.answers(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json; charset=" + charset)
            .body(new Buffer().writeString("\"Zürich\"", Charset.forName(charset))));

    assertThat(values().text().execute()).isEqualTo("Zürich");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "text/html", "no type at all", "text/plain; charset=klingon"})
  void bodyWithoutUsableCharsetIsUtf8(String type) {
    server.answers(
        new MockResponse.Builder()
            .setHeader("Content-Type", type)
            .body(new Buffer().writeUtf8("\"Zürich\"")));

    assertThat(values().text().execute()).isEqualTo("Zürich");
  }

  @Test
  void nullAsWholeBodyIsNullWhereTheOperationAllowsIt() {
    assertThat(server.reads(values().order(), "null")).isNull();
    assertThat(server.reads(values().texts(), "null")).isNull();
    assertThat(server.reads(values().fees(), "null")).isNull();
    assertThat(server.reads(values().decimal(), "null")).isNull();
    assertThat(server.reads(values().state(), "null")).isNull();
  }

  @Test
  void nullAsWholeBodyIsAValueOfRawJson() {
    assertThat(server.reads(values().raw(), "null")).isEqualTo(RawJson.NULL);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204, 205})
  void operationWithoutValueTakesAnySuccess(int status) {
    server.answers(new MockResponse.Builder().code(status));

    ApiResponse<Void> response = call().response();

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.value()).isNull();
  }

  @Test
  void operationWithoutValueIgnoresWhatCame() {
    server.answers(200, "<p>Thank you!</p>");

    assertThat(call().execute()).isNull();
  }

  private ApiCall<Void> call() {
    return server.client().forms().sendFields(Profile.builder().name("Jane").build());
  }

  @Test
  void emptyListWhereAnObjectWithRequiredFieldsIsMeantIsNull() {
    assertThat(server.reads(values().order(), "[]")).isNull();
  }

  @Test
  void byteOrderMarkTellsTheEncoding() {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8")) {
      for (String type : List.of("application/json", "application/json; charset=utf-8")) {
        server.answers(
            new MockResponse.Builder()
                .setHeader("Content-Type", type)
                .body(new Buffer().writeString("\uFEFF\"Zürich\"", Charset.forName(charset))));

        assertThat(values().text().execute()).isEqualTo("Zürich");
      }
    }
  }

  @Test
  void textThatIsNotUtf8IsRefused() {
    server.answers(
        new MockResponse.Builder()
            .setHeader("Content-Type", "application/json")
            .body(new Buffer().writeString("\"Zürich\"", StandardCharsets.ISO_8859_1)));

    assertThatThrownBy(values().text()::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessageContaining(": Expected UTF-8 but found other bytes at path $");
  }

  @Test
  void emptyListWhereAMapIsMeantIsAnEmptyMap() {
    assertThat(server.reads(values().fees(), "[]")).isEmpty();
  }

  @Test
  void emptyListStandsForAMapOrAnAbsentObjectInsideAnotherToo() {
    Order order =
        server.reads(values().order(), "{\"id\":6,\"fees\":[],\"parent\":[],\"tags\":[]}");

    assertThat(order.fees()).isEmpty();
    assertThat(order.parent()).isNull();
    assertThat(order.tags()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"a\",\"b\"]", "{\"0\":\"a\",\"2\":\"b\"}"})
  void objectWithNumbersAsNamesStandsForAList(String body) {
    assertThat(server.reads(values().texts(), body)).containsExactly("a", "b");
    assertThat(server.reads(values().texts(), "{}")).isEmpty();
  }

  @Test
  void mapKeepsTheOrderOfItsNames() {
    Map<String, BigDecimal> fees =
        server.reads(values().fees(), "{\"z\":1,\"a\":\"2.50\",\"m\":null}");

    assertThat(fees.keySet()).containsExactly("z", "a", "m");
    assertThat(fees.get("a")).isEqualTo("2.50");
    assertThat(fees.get("m")).isNull();
  }

  @Test
  void nullsInAListStayInTheirPlaces() {
    assertThat(server.reads(values().texts(), "[null,\"a\",null]"))
        .containsExactly(null, "a", null);
  }

  @Test
  void compressedResponseIsRead() throws Exception {
    Buffer zipped = new Buffer();
    try (BufferedSink gzip = Okio.buffer(new GzipSink(zipped))) {
      gzip.writeUtf8("\"hello\"");
    }
    server.answers(new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(zipped));

    assertThat(values().text().execute()).isEqualTo("hello");
  }
}
