package dev.gangway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gangway.core.error.ErrorResponseException;
import dev.gangway.core.error.FailureEnvelopeException;
import dev.gangway.core.error.UnreadableResponseException;
import dev.gangway.core.kiosk.KioskServer;
import dev.gangway.core.kiosk.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureEnvelopeTest {
  @RegisterExtension final KioskServer server = new KioskServer();

  private ApiCall<Order> call() {
    return server.client().orders().get("6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":false,\"message\":\"Sold out.\"}",
        "{\"status\":false,\"message\":\"Sold out.\",\"data\":null}",
        "{\"status\":false,\"message\":\"Sold out.\",\"data\":[]}",
        "{\"status\":false,\"message\":\"Sold out.\",\"data\":{\"id\":\"not a number\"}}",
        "{\"status\":0,\"message\":\"Sold out.\",\"data\":\"none\"}",
        "{\"status\":\"false\",\"message\":\"Sold out.\",\"data\":[1,2]}",
        "{\"data\":{\"id\":6},\"message\":\"Sold out.\",\"status\":false}",
        "{\"data\":{\"id\":\"not a number\"},\"message\":\"Sold out.\",\"status\":false}",
        "{\"data\":[[1]],\"message\":\"Sold out.\",\"status\":false}",
        "{\"status\":true,\"data\":{},\"message\":\"Sold out.\",\"status\":false}",
      })
  void envelopeThatSaysFailureIsAnErrorWhereverItSaysSo(String body) {
    server.answers(body);

    FailureEnvelopeException error =
        catchThrowableOfType(FailureEnvelopeException.class, call()::execute);

    assertThat(error)
        .hasMessage(
            "Kiosk.getOrder: the provider responded with 200, but the envelope reports a failure. See providerMessage() for the reason.");
    assertThat(error.status()).isEqualTo(200);
    assertThat(error.providerMessage()).isEqualTo("Sold out.");
    assertThat(error.bodyText()).isEqualTo(body);
  }

  @Test
  void failureOfAnOperationWithoutValueIsAnErrorToo() {
    server.answers("{\"status\":false,\"error\":\"Too late.\"}");

    ErrorResponseException error =
        catchThrowableOfType(
            ErrorResponseException.class, server.client().orders().cancel("6")::execute);

    assertThat(error.providerMessage()).isEqualTo("Too late.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":true,\"data\":{\"id\":6}}",
        "{\"data\":{\"id\":6},\"status\":1}",
        "{\"data\":{\"id\":6},\"status\":\"1\",\"new\":[{}]}",
        "{\"status\":null,\"data\":{\"id\":6}}",
        "{\"data\":{\"id\":6}}",
      })
  void envelopeThatDoesNotSayFailureIsASuccess(String body) {
    assertThat(server.reads(call(), body).id()).isEqualTo(6);
  }

  @Test
  void nullWhereTheEnvelopePromisesAValueIsUnreadable() {
    server.answers("{\"status\":true,\"data\":null}");

    assertThatThrownBy(call()::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessage(
            "Kiosk.getOrder: the provider responded with 200 and 27 bytes of application/json that do not match its documentation: Expected a value but found null.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"status\":true}", "{}", "[]", "null"})
  void envelopeWithoutItsValueIsUnreadable(String body) {
    server.answers(body);

    assertThatThrownBy(call()::execute)
        .isInstanceOf(UnreadableResponseException.class)
        .hasMessage(
            "Kiosk.getOrder: the provider responded with 200 and "
                + body.length()
                + " bytes of application/json that do not match its documentation: Expected an object "
                + "with the field \"data\" but found none at path $");
  }

  @Test
  void operationWithoutValueNeedsNoValueInTheEnvelope() {
    server.answers("{\"status\":true,\"message\":\"Cancelled.\",\"data\":[1]}");

    ApiResponse<Void> response = server.client().orders().cancel("6").response();

    assertThat(response.value()).isNull();
    assertThat(response.envelope()).containsOnlyKeys("status", "message", "data");
  }

  @Test
  void operationWithoutValueNeedsNoBodyAt204() {
    server.answers(204, "");

    ApiResponse<Void> response = server.client().orders().cancel("6").response();

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.envelope()).isEmpty();
  }
}
