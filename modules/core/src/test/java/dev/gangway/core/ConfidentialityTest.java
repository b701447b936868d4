package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gangway.auth.Secret;
import dev.gangway.core.error.ApiException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.Kiosk;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Login;
import dev.gangway.core.kiosk.NewOrder;
import dev.gangway.core.kiosk.Order;
import dev.gangway.core.kiosk.Profile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent and received shows in no text that is logged by habit. */
class ConfidentialityTest {
  private static final String MAIL = "jane@example.com";
  private static final String PASSWORD = "s3cret";

  @RegisterExtension final KioskServer server = new KioskServer();

  private Kiosk kiosk() {
    return server.client(
        Kiosk.builder()
            .retries(RetryPolicy.none())
            .baseUrl(server.url())
            .session(new Login(MAIL, Secret.of(PASSWORD), Map.of())));
  }

  private static void assertSilent(String text) {
    assertThat(text).doesNotContain(MAIL).doesNotContain(PASSWORD).doesNotContain("t-1");
  }

  private static void assertSilent(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(failure).isInstanceOf(ApiException.class);
    assertSilent(trace.toString());
  }

  private ApiCall<?> order() {
    return kiosk()
        .orders()
        .place(NewOrder.builder().amount(new BigDecimal("12.50")).email(MAIL).build());
  }

  private void answersLogin() {
    server.answers("{\"access_token\":\"t-1\",\"expires_in\":3600}");
  }

  @Test
  void callNamesItsOperationOnly() {
    assertThat(order().withHeader("x-pin", PASSWORD)).hasToString("ApiCall[placeOrder]");
    assertThat(kiosk().orders().get(MAIL)).hasToString("ApiCall[getOrder]");
  }

  @Test
  void responseNamesItsStatusAndTheFieldsOfItsEnvelopeOnly() {
    answersLogin();
    server.answers(
        KioskServer.answer(
                200,
                "{\"status\":true,\"message\":\"Hi "
                    + MAIL
                    + "\",\"data\":{\"note\":\""
                    + MAIL
                    + "\"}}")
            .setHeader("x-mail", MAIL));

    assertThat(order().response())
        .hasToString("ApiResponse[status=200, envelope=[status, message]]");
  }

  @Test
  void recordsLeaveOutSecretAndPersonalValues() {
    assertSilent(new Login(MAIL, Secret.of(PASSWORD), Map.of()).toString());
    assertSilent(Profile.builder().name(MAIL).pin(Secret.of(PASSWORD)).build().toString());
  }

  @Test
  void errorShowsNothingOfTheResponse() {
    answersLogin();
    server.answers(
        KioskServer.answer(
                422, "{\"message\":\"" + MAIL + "\",\"errors\":{\"" + MAIL + "\":[\"x\"]}}")
            .status("HTTP/1.1 422 No such user " + MAIL));

    assertSilent(catchThrowable(order()::execute));
  }

  @Test
  void failureEnvelopeShowsNothingOfTheResponse() {
    answersLogin();
    server.answers("{\"status\":false,\"message\":\"" + MAIL + "\"}");

    assertSilent(catchThrowable(order()::execute));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jane@example.com",
        "\"jane@example.com\"",
        "{\"data\":\"jane@example.com\"}",
        "{\"status\":\"jane@example.com\"}",
        "{\"data\":{\"note\":\"jane@example.com",
        "{\"data\":{\"note\":\"jane@example.com\\q\"}}",
        "{\"data\":{}} jane@example.com",
        "{\"data\":{\"new\":jane@example.com}}",
        "{\"data\":{\"new\":{\"jane@example.com\":x}}}",
        "{\"data\":{\"fees\":{\"jane@example.com\":1 x",
        "{\"data\":{\"jane@example.com\":x}}",
        "{\"data\":{\"jane@example.com\":{\"a\":x}}}",
        "{\"data\":{\"jane@example.com\":1 x",
        "{\"data\":{\"jane@example.com\":1, x",
        "{\"jane@example.com\":x}",
        "{\"jane@example.com\":1 x",
        "{\"jane@example.com\":1, x",
      })
  void unreadableResponseShowsNothingOfItself(String body) {
    answersLogin();
    server.answers(body);

    Throwable failure = catchThrowable(order()::execute);

    assertThat(failure).isInstanceOf(UnreadableResponseException.class);
    assertSilent(failure);
  }

  @Test
  void oddValuesShowInNoStringForm() {
    answersLogin();
    String jane = "\"jane@example.com\"";
    server.answers(
        "{\"data\":{\"id\":" + jane + ",\"placed_at\":" + jane + ",\"amount\":[" + jane + "]}}");

    Order order = (Order) order().execute();

    assertThat(order.toString()).doesNotContain("jane");
    assertThat(catchThrowable(order::id)).hasMessageNotContaining("jane");
    assertThat(catchThrowable(order::amount)).hasMessageNotContaining("jane");
  }

  @Test
  void fieldNamesThatAreDataShowInNoPath() {
    answersLogin();
    server.answers("{\"data\":{\"fees\":{\"jane@example.com\":x}}}");

    Throwable failure = catchThrowable(order()::execute);

    assertThat(failure)
        .hasMessageContaining("Expected JSON but found other text at path $.data.fees.*. The");
    assertSilent(failure);
  }

  @Test
  void nameOfAnUnknownFieldShowsInNoPath() {
    answersLogin();
    server.answers("{\"data\":{\"jane@example.com\":1 x");

    Throwable failure = catchThrowable(order()::execute);

    assertThat(failure)
        .hasMessageContaining("Expected JSON but found other text at path $.data.*. ");
    assertSilent(failure);
  }

  @Test
  void refusedLoginShowsNoCredentialAndNothingOfTheResponse() {
    server.answers(401, "{\"message\":\"Wrong password of " + MAIL + "\"}");

    assertSilent(catchThrowable(order()::execute));
  }

  @Test
  void lostConnectionShowsNothingOfTheRequest() {
    answersLogin();
    server.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertSilent(catchThrowable(order()::execute));
  }

  @Test
  void serverShowsNoMoreThanItsAddress() {
    assertThat(Kiosk.PRODUCTION).hasToString("production (https://kiosk.example.com/)");
  }
}
