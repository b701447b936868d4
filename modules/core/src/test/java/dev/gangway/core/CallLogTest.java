package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.OrderState;
import dev.gangway.core.kiosk.Profile;
import java.math.BigDecimal;
import java.util.List;
import java.util.logging.Level;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SLF4J's INFO, DEBUG and TRACE are INFO, FINE and FINEST of java.util.logging. */
class CallLogTest {
  private static final String MAIL = "jane@example.com";
  private static final String NO_ORDERS = "{\"status\":true,\"data\":[]}";
  private static final String ORDER =
      "{\"status\":true,\"message\":\"ok\",\"data\":{\"id\":6,\"amount\":\"12.50\",\"email\":\"jane@example.com\","
          + "\"born\":\"1987-06-05\"}}";

  @RegisterExtension final KioskServer server = new KioskServer();

  @AutoClose private final RecordingLog log = new RecordingLog("dev.gangway.calls.Kiosk");

  private Kiosk kiosk() {
    return server.client(server.builder().logCalls(true));
  }

  private static NewOrder newOrder() {
    return NewOrder.builder()
        .amount(new BigDecimal("12.50"))
        .email(MAIL)
        .idempotencyKey("k-1")
        .build();
  }

  /** Returns what was logged, without what differs from run to run. */
  private List<String> lines() {
    return log.lines().stream()
        .map(
            line ->
                line.replaceAll("#\\d+", "#n")
                    .replaceAll("\\d+ ms", "n ms")
                    .replaceAll("gangway-kiosk[^,\\]]*", "gangway"))
        .toList();
  }

  @Test
  void nothingIsLoggedUnlessTheBuilderIsAsked() {
    log.at(Level.ALL);
    server.answers(ORDER);

    server.client().orders().get(MAIL).execute();

    assertThat(log.lines()).isEmpty();
  }

  @Test
  void callIsALineAtInfo() {
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    server.answers(ORDER);
    server.answers(KioskServer.answer(404, "{}").setHeader("X-Request-Id", "r-1"));
    Kiosk kiosk = kiosk();

    assertThatThrownBy(kiosk.orders().get(MAIL).executeAsync()::join).isNotNull();
    kiosk.orders().get(MAIL).execute();
    assertThatThrownBy(kiosk.orders().get(MAIL)::execute).isInstanceOf(ApiException.class);

    assertThat(lines())
        .containsExactly(
            "INFO getOrder #n GET /orders/{id}: no response, ConnectionException, 1 attempt, n ms",
            "INFO getOrder #n GET /orders/{id}: status 200, 1 attempt, n ms",
            "INFO getOrder #n GET /orders/{id}: status 404, NotFoundException, 1 attempt, n ms, request id r-1");
  }

  @Test
  void levelAboveInfoLogsNothing() {
    log.at(Level.WARNING);
    server.answers(ORDER);

    kiosk().orders().get(MAIL).execute();

    assertThat(log.lines()).isEmpty();
  }

  @Test
  void parametersAndHeadersAreLoggedAtDebug() {
    log.at(Level.FINE);
    server.answers(
        KioskServer.answer(200, "{\"status\":true,\"data\":[]}")
            .setHeader("Content-Type", "application/json; name=\"" + MAIL + "\"")
            .setHeader("Date", "today")
            .setHeader("Set-Cookie", "session=" + MAIL));

    kiosk()
        .orders()
        .list(
            List.of(OrderState.OPEN),
            new BigDecimal("87.65"),
            Secret.of("s3cret"),
            new BigDecimal("9"),
            null)
        .withHeader("x-mail", MAIL)
        .execute();

    assertThat(lines())
        .containsExactly(
            "FINE listOrders #n GET /orders begins with [states=[open], min=<personal>, "
                + "pin=Secret[redacted], x-limit=9]",
            "FINE listOrders #n attempt 1 sends headers [Authorization: <redacted>, "
                + "User-Agent: gangway, x-limit: <redacted>, x-mail: <redacted>]",
            "FINE listOrders #n attempt 1 received 200 after n ms, headers "
                + "[Content-Length: 25, Content-Type: application/json, Date: today]",
            "INFO listOrders #n GET /orders: status 200, 1 attempt, n ms");
  }

  @Test
  void bodiesAreLoggedAtTraceAsTheirTypesPrintThemselves() {
    log.at(Level.FINEST);
    server.answers(ORDER);

    kiosk().orders().place(newOrder()).execute();

    assertThat(lines())
        .contains(
            "FINEST placeOrder #n sends NewOrder[amount=12.50, email=<personal>, "
                + "idempotencyKey=k-1, additionalProperties=[]]")
        .anyMatch(line -> line.startsWith("FINEST placeOrder #n receives Order[id=6, "));
    assertThat(lines().toString()).contains("Content-Type: application/json").doesNotContain(MAIL);
  }

  @Test
  void keyThatTheClientMadeIsLogged() {
    log.at(Level.FINEST);
    server.answers(ORDER);
    ApiCall<?> call =
        kiosk().orders().place(NewOrder.builder().amount(new BigDecimal("12.50")).build());

    call.execute();

    assertThat(log.lines().toString()).contains("idempotencyKey=" + call.idempotencyKey());
  }

  @Test
  void formsAreLoggedAsTheirTypesPrintThemselves() {
    log.at(Level.FINEST);
    server.answers("null");

    kiosk().forms().sendFields(Profile.builder().name("Jane").build()).execute();

    assertThat(lines())
        .anyMatch(line -> line.startsWith("FINEST sendFields #n sends Profile[name=<personal>"))
        .contains("FINEST sendFields #n receives null");
  }

  @Test
  void sensitiveResponseIsNotLogged() {
    log.at(Level.FINEST);
    server.answers("[\"s3cret\"]");

    kiosk().values().texts().execute();

    assertThat(lines()).contains("FINEST texts #n receives <secret>");
    assertThat(lines().toString()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json; x="jane@example.com" | {"message":"Hi jane@example.com","errors":{"jane@example.com":[]},"jane":1} | 75 characters of application/json with the fields [message, errors] and 1 others
          text/html | <p>jane@example.com</p> | 23 characters of text/html
          jane@example.com | {"message":"Hi jane@example.com" | 32 characters of no declared type
          application/json | "jane@example.com" | 18 characters of application/json
          """)
  void errorBodyIsLoggedByItsSizeAndItsKnownFields(String type, String body, String logged) {
    log.at(Level.FINEST);
    server.answers(KioskServer.answer(422, body).setHeader("Content-Type", type));

    assertThatThrownBy(kiosk().orders().get("6")::execute).isInstanceOf(ApiException.class);

    assertThat(lines()).contains("FINEST getOrder #n receives no value but " + logged);
    assertThat(lines().toString()).doesNotContain("jane");
  }

  @Test
  void reasonOfAFailureIsLoggedAtDebugIfTheBuilderIsAsked() {
    server.answers("{\"status\":false,\"message\":\"Sold out,\\njane\"}");
    server.answers(422, "{\"message\":\"No.\",\"errors\":{\"amount\":\"Too small.\"}}");
    server.answers(500, "<p>jane</p>");
    Kiosk kiosk = server.client(server.builder().logCalls(true).logProviderMessages(true));
    log.at(Level.FINE);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(kiosk.orders().get("6")::execute).isInstanceOf(ApiException.class);
    }

    assertThat(lines())
        .contains(
            "FINE getOrder #n status 200, the provider says: Sold out,\\u{a}jane",
            "FINE getOrder #n status 422, the provider says: No. {amount=[Too small.]}",
            "FINE getOrder #n status 500, the provider gives no reason that could be read");
  }

  @Test
  void reasonIsNotLoggedByAClientThatLogsNoCalls() {
    server.answers("{\"status\":false,\"message\":\"Sold out.\"}");
    log.at(Level.ALL);

    Kiosk silent = server.client(server.builder().logProviderMessages(true));
    assertThatThrownBy(silent.orders().get("6")::execute)
        .isInstanceOf(FailureEnvelopeException.class);

    assertThat(log.lines()).isEmpty();
  }

  @Test
  void lineBreaksDoNotForgeLines() {
    log.at(Level.FINEST);
    server.answers("\"a\\nINFO forged\\u2028line\\u0000\"");

    kiosk().values().text().execute();

    assertThat(lines()).contains("FINEST text #n receives a\\u{a}INFO forged\\u{2028}line\\u{0}");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x07, 0x0d, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0x061c, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029,
        0x202a, 0x202e, 0x2066, 0x2069, 0xfeff, 0xd800, 0xe0001
      })
  void characterThatEndsALineOrTurnsItsDirectionIsEscaped(int character) {
    log.at(Level.FINEST);
    String text = "a" + new String(Character.toChars(character)) + "b";
    String json =
        "\"a" + (character == 0xd800 ? "\\ud800" : text.substring(1, text.length() - 1)) + "b\"";
    server.answers(json);
    server.answers(
        KioskServer.answer(200, NO_ORDERS)
            .addHeaderLenient(
                "X-Request-Id", character > 0x20 && character != 0xd800 ? text : "a"));

    Kiosk kiosk = kiosk();
    kiosk.values().text().execute();
    kiosk.orders().list().execute();

    String escaped = "a\\u{" + Integer.toHexString(character) + "}b";
    assertThat(lines()).contains("FINEST text #n receives " + escaped);
    assertThat(log.lines())
        .allMatch(line -> line.codePoints().noneMatch(each -> each == character));
  }

  @Test
  void longResponseIsCutOff() {
    log.at(Level.FINEST);
    server.answers("\"" + "x".repeat(10_000) + "\"");

    kiosk().values().text().execute();

    assertThat(lines())
        .contains("FINEST text #n receives " + "x".repeat(8_192) + "… (10000 characters)");
  }

  @Test
  void parametersDoNotForgeLinesEither() {
    log.at(Level.FINE);
    server.answers(NO_ORDERS);

    kiosk()
        .orders()
        .list(List.of(OrderState.of("a\u0085INFO forged\u202e")), null, null, null, null)
        .execute();

    assertThat(lines())
        .contains(
            "FINE listOrders #n GET /orders begins with [states=[a\\u{85}INFO forged\\u{202e}]]");
  }

  @Test
  void styledParametersAreLoggedByTheirOwnNames() {
    log.at(Level.FINE);
    server.answers(204, "");

    kiosk().shelves().cookies("dark", List.of("1")).execute();

    assertThat(lines()).contains("FINE cookies #n GET /shelves begins with [theme=dark, ids=[1]]");
  }
}
