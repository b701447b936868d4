package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.ConnectionException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.KioskServer;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableResponseTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private UnreadableResponseException unreadable(MockResponse.Builder answer) {
    server.answers(answer);
    return unreadable(server.client().values().order());
  }

  private static UnreadableResponseException unreadable(ApiCall<?> call) {
    return catchThrowableOfType(UnreadableResponseException.class, call::execute);
  }

  private static String message(String body, String reason) {
    return "Kiosk.order: the provider responded with 200 and "
        + body.length()
        + " bytes of application/json that do not match its documentation: "
        + reason;
  }

  @Test
  void pageInHtmlSaysWhatCameInstead() {
    String page = "<!DOCTYPE html><html>Maintenance</html>";

    UnreadableResponseException unreadable =
        unreadable(
            new MockResponse.Builder()
                .setHeader("Content-Type", "text/html; charset=UTF-8; name=\"jane.doe\"")
                .body(page));

    assertThat(unreadable)
        .hasMessage(
            "Kiosk.order: the provider responded with 200 and 39 bytes of text/html that do not match its documentation: Expected JSON but found other text at path $");
    assertThat(unreadable.status()).isEqualTo(200);
    assertThat(unreadable.operation()).isEqualTo("order");
    assertThat(unreadable.bodyText()).isEqualTo(page);
    assertThat(unreadable.headers().get("Content-Length")).isEqualTo("39");
    assertThat(unreadable).hasCauseInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"text\" | Expected an object but found a string at path $",
        "[1] | Expected an object but found a list at path $[0]",
      })
  void valueOfAnotherTypeIsNamedByItsPath(String body, String reason) {
    assertThat(unreadable(KioskServer.answer(200, body))).hasMessage(message(body, reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":6 | Expected more JSON but the text ends",
        "{\"id\":6,\"tags\":[\"a\" | Expected more JSON but the text ends",
        "{\"note\":\"a | Expected JSON but found other text at path $.note",
        "{\"id\" 6} | Expected JSON but found other text at path $.id",
        "{\"new\":[1,}} | Expected JSON but found other text at path $.*",
        "{\"id\":6}} | Expected JSON but found other text at path $",
        "{\"id\":6} <br> | Expected JSON but found other text at path $",
        "{\"id\":6}{\"id\":7} | Expected JSON but found other text at path $",
      })
  void brokenJsonSaysWhere(String body, String reason) {
    assertThat(unreadable(KioskServer.answer(200, body))).hasMessage(message(body, reason));
  }

  @Test
  void emptyBodyIsUnreadable() {
    assertThat(unreadable(KioskServer.answer(200, "")))
        .hasMessage(message("", "Expected more JSON but the text ends"))
        .extracting(ApiException::bodyText)
        .isEqualTo("");
  }

  @Test
  void noContentWhereAValueIsDocumentedIsUnreadable() {
    assertThat(unreadable(new MockResponse.Builder().code(204)))
        .hasMessage(
            "Kiosk.order: the provider responded with 204 and 0 bytes of no declared type that do not match its documentation: Expected more JSON but the text ends");
  }

  @Test
  void bodyTextIsBounded() {
    UnreadableResponseException unreadable =
        unreadable(KioskServer.answer(200, "\"" + "ä".repeat(100_000) + "\""));

    assertThat(unreadable.bodyText().length()).isBetween(4_000, 8_192);
    assertThat(unreadable.bodyText()).startsWith("\"ääää");
  }

  @Test
  void bodyBeyondTheLimitIsNotRead() {
    UnreadableResponseException unreadable =
        unreadable(
            new MockResponse.Builder().body(new Buffer().writeUtf8(" ".repeat((16 << 20) + 1))));

    assertThat(unreadable)
        .hasMessage(
            "Kiosk.order: the response is larger than 16777216 bytes. If that is expected, raise maxResponseBytes on the client's builder.");
    assertThat(unreadable.status()).isEqualTo(200);
  }

  @Test
  void responseCutOffByTheConnectionIsAConnectionFailure() {
    server.answers(
        KioskServer.answer(200, "{\"id\":6")
            .setHeader("Content-Length", 1_000)
            .onResponseEnd(new SocketEffect.CloseSocket()));

    assertThatThrownBy(server.client().values().order()::execute)
        .isExactlyInstanceOf(ConnectionException.class)
        .hasMessage(
            "Kiosk.order: the connection to "
                + server.address()
                + " was lost before the response was read (ProtocolException). The call can be retried.");
  }
}
