package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.BadRequestException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.NotFoundException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.json.RawJson;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.ValuesApi;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile or broken server can make of a response. */
@Timeout(60)
class ResponseLimitsTest {
  private static final int LARGEST = 16 << 20;
  private static final String TOO_DEEP = "Expected values within at most 255 others but found more";
  private static final String TOO_LONG =
      "Expected a number of at most 1000 digits but found a longer one at path $";

  @RegisterExtension final KioskServer server = new KioskServer();

  private UnreadableResponseException unreadable(ApiCall<?> call, String body) {
    server.answers(body);
    return catchThrowableOfType(UnreadableResponseException.class, call::execute);
  }

  private static Buffer gzipped(String text) throws IOException {
    Buffer compressed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(compressed))) {
      sink.writeUtf8(text);
    }
    return compressed;
  }

  private static MockResponse.Builder gzip(int status, Buffer body) {
    return KioskServer.answer(status, "").setHeader("Content-Encoding", "gzip").body(body);
  }

  private static String tooLarge(long bytes) {
    return "Kiosk.text: the response is larger than "
        + bytes
        + " bytes. If that is expected, raise maxResponseBytes on the client's builder.";
  }

  @Test
  void limitIsAnOption() {
    ApiCall<String> call = server.client(server.builder().maxResponseBytes(10)).values().text();

    assertThat(server.reads(call, "\"12345678\"")).isEqualTo("12345678");
    assertThat(unreadable(call, "\"123456789\"")).hasMessage(tooLarge(10));
    assertThatThrownBy(() -> server.builder().maxResponseBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A response has at least 1 byte, but this is 0.");
  }

  @Test
  void limitHoldsForErrorsToo() {
    ApiCall<String> call = server.client(server.builder().maxResponseBytes(10)).values().text();
    server.answers(404, "{\"message\":\"There is no such text.\"}");

    NotFoundException error = catchThrowableOfType(NotFoundException.class, call::execute);

    assertThat(error.bodyText()).isEqualTo("{\"message\"");
  }

  @Test
  void limitCountsWhatIsDecompressed() throws IOException {
    ApiCall<String> call = server.client(server.builder().maxResponseBytes(10)).values().text();
    server.answers(gzip(200, gzipped("\"12345678\"")));
    server.answers(gzip(200, gzipped("\"123456789\"")));

    assertThat(call.execute()).isEqualTo("12345678");
    assertThatThrownBy(call::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessage(tooLarge(10));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 500})
  void restOfAResponseThatIsTooLargeIsNotAwaited(int status) {
    ApiCall<String> call = server.client(server.builder().maxResponseBytes(10)).values().text();
    server.answers(KioskServer.answer(status, "x".repeat(100_000)));
    server.answers("\"next\"");

    assertThatThrownBy(call::execute).isInstanceOf(ApiException.class);

    assertThat(call.execute()).isEqualTo("next");
    server.request();
    assertThat(server.request().getConnectionIndex()).isEqualTo(1);
  }

  static Stream<Arguments> nested() {
    return Stream.of("{\"parent\":", "[", "{\"new\":", "{\"new\":[", "{\"tags\":[[", "{\"a\":")
        .map(level -> Arguments.of(Named.of(level, level.repeat(100_000))));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void nestingThatIsTooDeepIsUnreadableEverywhere(String body) {
    ValuesApi values = server.client().values();

    for (Function<ValuesApi, ApiCall<?>> operation :
        Stream.<Function<ValuesApi, ApiCall<?>>>of(ValuesApi::raw, ValuesApi::fees).toList()) {
      assertThat(unreadable(operation.apply(values), body)).isNotNull();
    }
    assertThat(unreadable(values.raw(), body)).message().endsWith(TOO_DEEP);
    assertThat(unreadable(values.order(), "{\"new\":" + body)).message().endsWith(TOO_DEEP);
    assertThat(unreadable(server.client().orders().list(), "{\"status\":true,\"new\":" + body))
        .message()
        .endsWith(TOO_DEEP);
    assertThat(unreadable(server.client().orders().cancel("6"), "{\"data\":" + body))
        .message()
        .endsWith(TOO_DEEP);
  }

  @ParameterizedTest
  @MethodSource("nested")
  void nestingThatIsTooDeepLeavesAnErrorWhatItSaidBefore(String body) {
    for (String field : new String[] {"new", "message", "errors"}) {
      server.answers(400, "{\"error\":\"No.\",\"" + field + "\":" + body);

      assertThat(
              catchThrowableOfType(
                  BadRequestException.class, server.client().values().text()::execute))
          .extracting(BadRequestException::providerMessage)
          .isEqualTo("No.");
    }
  }

  @Test
  void recursiveRecordIsReadAsDeepAsTheLimit() {
    int levels = 254;
    Order order =
        server.reads(
            server.client().values().order(),
            "{\"parent\":".repeat(levels) + "{}" + "}".repeat(levels));

    int depth = 0;
    for (Order each = order.parent(); each != null; each = each.parent()) {
      depth++;
    }
    assertThat(depth).isEqualTo(levels);
    assertThat(
            unreadable(
                server.client().values().order(),
                "{\"parent\":".repeat(255) + "{}" + "}".repeat(255)))
        .message()
        .endsWith(TOO_DEEP);
  }

  @Test
  void largestNumberAndSpaceAreReadAtOnce() {
    ValuesApi values = server.client().values();
    String digits = "9".repeat(LARGEST - 100);
    String blanks = " ".repeat(LARGEST - 100);

    assertThat(unreadable(values.decimal(), digits)).message().endsWith(TOO_LONG);
    assertThat(server.reads(values.raw(), "[1." + digits + "]").text()).endsWith("999]");
    assertThat(server.reads(values.order(), "{\"new\":" + digits + "}").additionalProperties())
        .containsEntry("new", RawJson.of(digits));
    assertThat(server.reads(values.text(), blanks + "\"a\"")).isEqualTo("a");
    assertThat(server.reads(values.texts(), "[" + blanks + "]")).isEmpty();
  }

  @Test
  void longTextIsRead() {
    String text = "9 \\\"".repeat((LARGEST - 2) / 4);

    assertThat(server.reads(server.client().values().text(), '"' + text + '"'))
        .hasSize(text.length() / 4 * 3);
    assertThat(
            server.reads(
                server.client().values().raw(), "[\"" + "a".repeat(LARGEST - 100) + "\", 1, 2]"))
        .isNotNull();
  }

  @Test
  void headerWithoutEndIsAConnectionFailure() {
    server.answers(KioskServer.answer(200, "\"a\"").setHeader("x-long", "a".repeat(1 << 20)));

    assertThatThrownBy(server.client().values().text()::execute)
        .isExactlyInstanceOf(ConnectionException.class)
        .hasMessageNotContaining("aaaa");
  }

  @Test
  void manyHeadersAreAConnectionFailure() {
    MockResponse.Builder answer = KioskServer.answer(200, "\"a\"");
    for (int i = 0; i < 100_000; i++) {
      answer.addHeader("x-many", "a");
    }
    server.answers(answer);

    assertThatThrownBy(server.client().values().text()::execute)
        .isExactlyInstanceOf(ConnectionException.class);
  }
}
