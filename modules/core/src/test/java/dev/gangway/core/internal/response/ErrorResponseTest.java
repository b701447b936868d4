package dev.gangway.core.internal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.spec.ErrorShape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorResponseTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private ErrorResponseException error(MockResponse.Builder answer) {
    server.answers(answer);
    return catchThrowableOfType(
        ErrorResponseException.class, server.client().orders().get("6")::execute);
  }

  private ErrorResponseException error(int status, String body) {
    return error(KioskServer.answer(status, body));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 422, 429, 500, 502, 503})
  void everyErrorStatusIsAnErrorResponse(int status) {
    ErrorResponseException error = error(status, "{\"message\":\"no\"}");

    assertThat(error.status()).isEqualTo(status);
    assertThat(error.operation()).isEqualTo("getOrder");
    assertThat(error)
        .hasMessageStartingWith("Kiosk.getOrder: the provider responded with " + status + ": ");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void errorHoldsStatusHeadersBodyAndWhatTheProviderSays() {
    String body = "{\"message\":\"Too small.\",\"errors\":{\"amount\":[\"At least 10.\"]}}";

    ErrorResponseException error = error(KioskServer.answer(422, body).setHeader("x-trace", "t-1"));

    assertThat(error.status()).isEqualTo(422);
    assertThat(error.headers().get("x-trace")).isEqualTo("t-1");
    assertThat(error.bodyText()).isEqualTo(body);
    assertThat(error.providerMessage()).isEqualTo("Too small.");
    assertThat(error.fieldErrors()).containsOnlyKeys("amount");
    assertThat(error.fieldErrors().get("amount")).containsExactly("At least 10.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"message\":\"a\",\"error\":\"b\"} | a",
        "{\"error\":\"b\",\"message\":\"a\"} | a",
        "{\"error\":\"b\"} | b",
        "{\"message\":\"\",\"error\":\"b\"} | b",
        "{\"message\":null,\"error\":\"b\"} | b",
        "{\"message\":{\"code\":1},\"error\":\"b\"} | b",
        "{\"message\":404} | 404",
        "{\"message\":[\"a\",\"b\"]} | a b",
        "{\"message\":[]} | ``",
        "{\"errors\":\"a\"} | a",
        "{\"errors\":[\"a\",\"b\"]} | a b",
        "{\"errors\":[\"a\"],\"message\":\"b\"} | b",
        "{\"other\":\"a\"} | ``",
        "{\"error\":{\"code\":\"x-1\",\"message\":\"a\"}} | a",
        "{\"error\":{\"code\":7,\"details\":[{\"message\":\"a\"},{\"message\":\"b\"}]}} | a b",
        "{\"error\":{\"code\":\"x-1\"}} | x-1",
        "{\"error\":{\"error\":{\"message\":\"a\"}}} | a",
        "{\"message\":{\"amount\":[\"a\",\"b\"],\"pair\":[\"c\"]}} | a b c",
        "{\"message\":{\"en\":\"a\"}} | a",
        "{\"message\":{},\"title\":\"a\"} | a",
        "{\"message\":[[[[[[\"too deep\"]]]]]],\"title\":\"a\"} | a",
        "{\"error\":\"invalid_grant\",\"error_description\":\"a\"} | invalid_grant",
        "{\"type\":\"https://example.com/e\",\"title\":\"b\",\"status\":400,\"detail\":\"a\"} | a",
        "{\"type\":\"about:blank\",\"title\":\"a\",\"status\":400} | a",
      })
  void messageIsTheFirstOfTheDeclaredFieldsThatSaysSomething(String body, String message) {
    assertThat(error(400, body).providerMessage()).isEqualTo(message);
  }

  @Test
  void problemDetailsAreReadWhateverTheirType() {
    ErrorResponseException error =
        error(
            KioskServer.answer(403, "{\"title\":\"Out of credit.\",\"detail\":\"Costs 50.\"}")
                .setHeader("Content-Type", "application/problem+json"));

    assertThat(error.providerMessage()).isEqualTo("Costs 50.");
  }

  @Test
  void clientThatDeclaresNoErrorsReadsTheUsualFields() {
    Buffer body =
        new Buffer().writeUtf8("{\"error\":{\"message\":\"a\"},\"errors\":{\"x\":\"y\"}}");

    ErrorBody error = ErrorBody.read(body, new ErrorShape(List.of(), ""));

    assertThat(error.message()).isEqualTo("a");
    assertThat(error.fields()).isEmpty();
  }

  @Test
  void fieldMessagesMayBeStringsOrListsOfThem() {
    ErrorResponseException error =
        error(
            422,
            "{\"errors\":{\"a\":\"one\",\"b\":[\"two\",3,true],\"c\":[],\"d\":[{\"x\":1}],\"e\":null}}");

    assertThat(error.fieldErrors()).containsEntry("a", List.of("one"));
    assertThat(error.fieldErrors()).containsEntry("b", List.of("two", "3", "true"));
    assertThat(error.fieldErrors()).containsEntry("c", List.of());
    assertThat(error.fieldErrors()).containsEntry("d", List.of());
    assertThat(error.fieldErrors()).containsEntry("e", List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"errors\":[\"a\",\"b\"]}", "{\"errors\":[\"a\",null,\"b\"]}"})
  void messagesThatNameNoFieldStandUnderTheEmptyName(String body) {
    assertThat(error(422, body).fieldErrors()).containsOnly(Map.entry("", List.of("a", "b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"errors\":[]}", "{\"errors\":{}}", "{\"errors\":null}"})
  void emptyFieldMessagesAreIgnored(String body) {
    assertThat(error(422, body).fieldErrors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"Not found\"",
        "<html><body>502 Bad Gateway</body></html>",
        "{\"message\":",
        "{{{{",
      })
  void bodyThatSaysNothingStillMakesAnErrorWithItsText(String body) {
    ErrorResponseException error = error(502, body);

    assertThat(error.status()).isEqualTo(502);
    assertThat(error.bodyText()).isEqualTo(body);
    assertThat(error.providerMessage()).isEmpty();
    assertThat(error.fieldErrors()).isEmpty();
  }

  @Test
  void whatAnErrorSaysBeforeItsJsonBreaksIsKept() {
    ErrorResponseException error =
        error(422, "{\"message\":\"Too small.\",\"errors\":{\"a\":[\"one\"],\"b\":[\"tw");

    assertThat(error.providerMessage()).isEqualTo("Too small.");
    assertThat(error.fieldErrors()).containsEntry("a", List.of("one"));
  }

  @Test
  void numberOfAnyLengthHidesNothingOfWhatAnErrorSays() {
    String wei = "184467440737095516160";

    ErrorResponseException error =
        error(400, "{\"limits\":[{\"wei\":" + wei + "}],\"message\":\"Too small.\"}");

    assertThat(error.providerMessage()).isEqualTo("Too small.");
    assertThat(error(400, "{\"message\":" + wei + "}").providerMessage()).isEqualTo(wei);
  }

  @Test
  void errorWhoseConnectionBreaksInTheBodyKeepsItsStatus() {
    MockResponse.Builder cut =
        KioskServer.answer(503, "{\"message\":\"down\"}")
            .setHeader("Content-Length", 1_000)
            .onResponseEnd(new SocketEffect.CloseSocket());

    ErrorResponseException error = error(cut);

    assertThat(error.status()).isEqualTo(503);
    assertThat(error.providerMessage()).isEqualTo("down");
  }

  @Test
  void errorOfAnySizeKeepsItsStatusAndTheBeginningOfItsBody() {
    Buffer body = new Buffer();
    body.writeUtf8("{\"message\":\"down\",\"trace\":\"");
    body.writeUtf8("x".repeat(17 << 20));

    ErrorResponseException error = error(new MockResponse.Builder().code(500).body(body));

    assertThat(error.status()).isEqualTo(500);
    assertThat(error.bodyText()).hasSize(8_192).startsWith("{\"message\":\"down\"");
    assertThat(error.providerMessage()).isEqualTo("down");
  }

  @Test
  void errorTextIsReadInItsCharset() {
    Buffer latin =
        new Buffer().writeString("{\"message\":\"Zürich\"}", StandardCharsets.ISO_8859_1);

    ErrorResponseException error =
        error(
            new MockResponse.Builder()
                .code(400)
                .setHeader("Content-Type", "application/json; charset=iso-8859-1")
                .body(latin));

    assertThat(error.providerMessage()).isEqualTo("Zürich");
    assertThat(error.bodyText()).isEqualTo("{\"message\":\"Zürich\"}");
  }

  @Test
  void deeplyNestedErrorSaysNothing() {
    ErrorResponseException error = error(500, "{\"trace\":" + "[".repeat(100_000));

    assertThat(error.providerMessage()).isEmpty();
    assertThat(error.bodyText()).hasSize(8_192);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void redirectIsNotFollowedAndSaysSo(int status) {
    MockResponse.Builder redirect =
        new MockResponse.Builder().code(status).setHeader("Location", server.url() + "elsewhere");

    ErrorResponseException error = error(redirect);

    assertThat(error)
        .hasMessage(
            "Kiosk.getOrder: the provider responded with "
                + status
                + ", a redirect. The client does not follow it, so that credentials and orders go to "
                + "one server only. Set the base URL to the new address.");
    assertThat(error.headers()).isNotEqualTo(Headers.EMPTY);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void redirectIsNotFollowedByAGivenHttpClientEither() {
    server.answers(new MockResponse.Builder().code(302).setHeader("Location", "/elsewhere"));

    ErrorResponseException error =
        catchThrowableOfType(
            ErrorResponseException.class,
            server.client(server.builder().httpClient(new OkHttpClient())).orders().get("6")
                ::execute);

    assertThat(error.status()).isEqualTo(302);
    assertThat(server.requestCount()).isEqualTo(1);
  }
}
