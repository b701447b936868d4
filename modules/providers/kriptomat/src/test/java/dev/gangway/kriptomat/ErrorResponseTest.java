package dev.gangway.kriptomat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.gangway.core.error.ErrorResponseException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document shows no error, so each form that its framework is known for is read. */
final class ErrorResponseTest {
  @AutoClose private final FakeKriptomat kriptomat = new FakeKriptomat();

  @Test
  void envelopeThatSaysFailureIsAnErrorNotAValue() {
    kriptomat.answer(200, "{\"status\":false,\"message\":\"Insufficient funds.\",\"data\":[]}");

    var error = failure();

    assertThat(error)
        .hasMessage(
            "Kriptomat.getUser: the provider responded with 200, but the envelope reports a failure. See "
                + "providerMessage() for the reason.");
    assertThat(error.status()).isEqualTo(200);
    assertThat(error.providerMessage()).isEqualTo("Insufficient funds.");
    assertThat(error.fieldErrors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "\"0\"", "\"false\""})
  void failureMayComeAsANumberOrText(String status) {
    kriptomat.answer(200, "{\"data\":{\"id\":6},\"status\":" + status + "}");

    assertThat(failure().providerMessage()).isEmpty();
  }

  @Test
  void operationWithoutValueFailsByItsEnvelopeToo() {
    kriptomat.answer(200, "{\"status\":false,\"error\":\"No session.\"}");

    var error =
        catchThrowableOfType(
            ErrorResponseException.class,
            () -> kriptomat.client().authentication().logout().execute());

    assertThat(error.operation()).isEqualTo("logout");
    assertThat(error.providerMessage()).isEqualTo("No session.");
  }

  @Test
  void messagesByFieldComeAsAListOrAsOneText() {
    kriptomat.answer(
        422,
        "{\"message\":\"The given data was invalid.\",\"errors\":{\"iban\":[\"Too short.\","
            + "\"Not German.\"],\"amount\":\"Below 10 EUR.\",\"pair\":[]}}");

    var error = failure();

    assertThat(error.status()).isEqualTo(422);
    assertThat(error.providerMessage()).isEqualTo("The given data was invalid.");
    assertThat(error.fieldErrors())
        .containsExactly(
            entry("iban", List.of("Too short.", "Not German.")),
            entry("amount", List.of("Below 10 EUR.")),
            entry("pair", List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "null", "\"\"", "false"})
  void nothingByFieldIsAnEmptyMap(String errors) {
    kriptomat.answer(400, "{\"errors\":" + errors + ",\"error\":\"Refused.\"}");

    var error = failure();

    assertThat(error.fieldErrors()).isEmpty();
    assertThat(error.providerMessage()).isEqualTo("Refused.");
  }

  @Test
  void messageGoesBeforeErrorAndAnEmptyOneIsSkipped() {
    kriptomat
        .answer(400, "{\"error\":\"Bad Request\",\"message\":\"No such pair.\"}")
        .answer(400, "{\"error\":\"Bad Request\",\"message\":\"\"}");

    assertThat(failure().providerMessage()).isEqualTo("No such pair.");
    assertThat(failure().providerMessage()).isEqualTo("Bad Request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "<html>It failed</html>", "{\"message\":\"cut o"})
  void bodyThatSaysNothingKeepsStatusAndText(String body) {
    kriptomat.answer(500, body);

    var error = failure();

    assertThat(error.status()).isEqualTo(500);
    assertThat(error.providerMessage()).isEmpty();
    assertThat(error.bodyText()).isEqualTo(body);
    assertThat(error.headers().get("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void listOfMessagesIsReadWithoutFieldNames() {
    kriptomat
        .answer(400, "{\"message\":[\"Too short.\",\"Too old.\"],\"error\":\"Bad Request\"}")
        .answer(422, "{\"message\":\"Invalid.\",\"errors\":[\"Too short.\",\"Too old.\"]}");

    assertThat(failure().providerMessage()).isEqualTo("Too short. Too old.");
    assertThat(failure().fieldErrors())
        .containsExactly(entry("", List.of("Too short.", "Too old.")));
  }

  @Test
  void asynchronousCallFailsWithTheSameError() {
    kriptomat.answer(404, "{\"message\":\"No such user.\"}");

    var failure =
        catchThrowableOfType(
            CompletionException.class,
            () -> kriptomat.client().users().get(6).executeAsync().join());

    assertThat(failure)
        .cause()
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            error -> assertThat(error.providerMessage()).isEqualTo("No such user."));
  }

  private ErrorResponseException failure() {
    return catchThrowableOfType(
        ErrorResponseException.class, () -> kriptomat.client().users().get(6).execute());
  }
}
